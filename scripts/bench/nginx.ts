/** nginx with one file, compressed beforehand like a page of ours, where nginx is installed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const settings = (folder: string, port: number, type: string) => `
worker_processes 1;
daemon off;
pid ${folder}/pid;
error_log stderr;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  types { }
  default_type "${type}";
  server { listen 127.0.0.1:${port}; root ${folder}; location / { try_files /page =404; add_header Content-Encoding gzip; } }
}`

/** Gives its address and process; undefined where there is no nginx. */
export async function nginx(folder: string, port: number, page: Buffer, type: string) {
  if (spawnSync('nginx', ['-v']).status !== 0) return undefined
  writeFileSync(join(folder, 'page'), page)
  writeFileSync(join(folder, 'nginx.conf'), settings(folder, port, type))
  const master = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' })
  process.once('exit', () => master.kill())
  await setTimeout(300)
  return { address: `http://127.0.0.1:${port}`, pid: workerOf(master), stop: () => master.kill() }
}

/** The master answers nobody: its one worker does. */
function workerOf({ pid }: ChildProcess): number {
  return Number(spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).stdout.trim())
}
