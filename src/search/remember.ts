/** Reads each key once, however often it is asked for; what failed is read again. */
export function remember<Value>(read: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>()
  return (key) => {
    const reading = known.get(key) ?? read(key)
    known.set(key, reading)
    reading.catch(() => known.delete(key))
    return reading
  }
}
