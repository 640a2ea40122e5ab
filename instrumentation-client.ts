/**
 * Runs in the browser before anything of the desk. zod asks whether it may make functions of texts, by trying to; our policy says
 * no, and the browser reports each try as a violation. So it is told not to ask (`z.config` would bring zod to pages without it).
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
