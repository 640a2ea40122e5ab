/**
 * npm run import:hostile reads every hostile file and prints how long each took, by how much this process grew, and how
 * long anything else had to wait meanwhile: here, where this process stands for the server, and then on a server that runs.
 */
import { hostileFiles } from '#lib/importing/files/hostile/hostile-files.ts'
import { readFile } from '#lib/importing/files/read-file.ts'
import { timeBesideHostile } from './time-beside-hostile.ts'

/** In milliseconds: how often the clock is asked whether it was let through. */
const beat = 5

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`

function watch() {
  let worst = 0
  let most = process.memoryUsage.rss()
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    worst = Math.max(worst, now - last - beat)
    most = Math.max(most, process.memoryUsage.rss())
    last = now
  }, beat)
  return () => {
    clearInterval(timer)
    return { worst, most }
  }
}

let slowest = 0
let longestWait = 0
let largest = 0
for (const { name, make } of hostileFiles) {
  const bytes = make()
  globalThis.gc?.() // making a bomb takes more memory than refusing it
  const before = process.memoryUsage.rss()
  const begun = performance.now()
  const seen = watch()
  const read = await readFile(bytes)
  const { worst, most } = seen()
  const took = performance.now() - begun
  slowest = Math.max(slowest, took)
  longestWait = Math.max(longestWait, worst)
  largest = Math.max(largest, most - before)
  const figures = `${Math.round(took)} ms, waited ${Math.round(worst)} ms, grew ${megabytes(most - before)}`
  console.log(`${name} (${megabytes(bytes.length)}): ${figures}\n    ${'problem' in read ? read.problem : 'was read'}`)
}
const worstOf = `slowest ${Math.round(slowest)} ms, longest wait ${Math.round(longestWait)} ms, grew by ${megabytes(largest)} at most`
console.log(`${hostileFiles.length} files: ${worstOf}.`)
await timeBesideHostile()
