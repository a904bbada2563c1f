/** Stands in for the reading thread: it answers with the words of a text, and dies of a text that says so. */
import { parentPort } from 'node:worker_threads'

parentPort.on('message', (tasks) => {
  for (const { raw } of tasks) if (raw.text === 'die') process.exit(1)
  parentPort.postMessage(tasks.map(({ raw }) => ({ ok: false, message: raw.text })))
})
parentPort.postMessage('ready')
