import { parentPort, workerData } from 'node:worker_threads'
import { type Example, NETWORK_COURSE, trainNetwork } from './train-network.ts'

// Learns one network apart from the main thread, so that several are learnt side by side.

const examples = workerData as Example[]
const lines: string[] = []
const network = trainNetwork(examples, NETWORK_COURSE, (line) => lines.push(line))
parentPort?.postMessage({ network, lines })
