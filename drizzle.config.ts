/** Where drizzle-kit finds the schema and puts the migrations: `npm run migration`. */
import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'sqlite', schema: './db/schema/*.ts', out: './db/migrations' })
