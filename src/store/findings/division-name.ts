import { listDivisions } from '../../parse/enrich/division.ts'

const names = new Map(listDivisions().map(({ id, name }) => [id, name]))

/** The full name of a division by its code (GB/T 2260); undefined for a code that is none. */
export const findDivisionName = (code: string): string | undefined => names.get(code)
