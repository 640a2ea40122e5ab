/**
 * Installs what package-lock.json names, where node_modules is not that already. Runs before `npm start` and `npm test`,
 * under whatever Node the host has, so it is plain JavaScript and uses nothing that would have to be installed.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Takes a lock file. Gives its packages by path, or undefined where there is no such file. */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** npm notes beside the packages what it installed. What is optional and missing is another system's. */
function isInstalled(wanted, installed) {
  const sameOrForOthers = ([path, { version, integrity, optional }]) => {
    const there = installed[path]
    return there ? there.version === version && there.integrity === integrity : path === '' || optional === true
  }
  return Object.entries(wanted).every(sameOrForOthers) && Object.keys(installed).every((path) => path in wanted)
}

/** With development's packages, whatever NODE_ENV says: the pages are built here. Warnings are about the host's Node, which runs none of them. */
function install() {
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  return spawnSync(command, [...args, 'ci', '--include=dev', '--loglevel=error'], { stdio: 'inherit' }).status ?? 1
}

const wanted = packagesIn('package-lock.json')
if (!wanted) {
  console.error('There is no package-lock.json here that can be read. Run this from the folder of the project.')
  process.exit(1)
}
if (!isInstalled(wanted, packagesIn('node_modules/.package-lock.json') ?? {})) {
  console.log('Installing the packages that package-lock.json names …')
  const status = install()
  if (status !== 0) {
    console.error(`The packages could not be installed: npm ci ended with status ${status}, and says why above.`)
    process.exit(status)
  }
}
