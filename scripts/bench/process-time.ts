/** What a process has cost so far, as Linux counts it. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const ticksASecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/** Gives milliseconds of processor time, its own and the system's for it, in steps of 10. */
export function processTime(pid: number): number {
  // The second field is the name in brackets, which may have blanks: what comes after it is counted.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksASecond
}

/** Gives megabytes that it holds in memory. */
export function memoryOf(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(line?.[1]) / 1000)
}
