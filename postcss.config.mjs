/** Tailwind reads the tokens of app/globals.css. */
export default { plugins: { '@tailwindcss/postcss': {} } }
