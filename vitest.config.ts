/** Unit tests: every *.test.ts beside the code it speaks about. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{app,components,db,lib,scripts,server}/**/*.test.{ts,tsx}'],
    // By itself it leaves one core idle for whoever watches: of two, that is half.
    maxWorkers: '100%',
  },
})
