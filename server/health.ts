/** Whether the server can do its work: it asks the database one question. */

/** Takes the question (the site's version will do). Gives the status of the answer and its body. */
export function health(siteVersion: () => number) {
  try {
    return { status: 200, body: { status: 'ok', version: siteVersion() } }
  } catch {
    return { status: 503, body: { status: 'the database does not answer' } }
  }
}
