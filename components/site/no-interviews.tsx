/** The home page of a site that has nothing to read yet. */
export function NoInterviews() {
  return (
    <div className="max-w-measure pt-12">
      <h1 className="text-d4">The first interview is still being written</h1>
      <p className="mt-6 font-text text-stand">
        Here our leaders will say, in a few minutes’ reading, what they do and why it matters. As soon as one of them
        has been interviewed, this is where you will find it.
      </p>
    </div>
  )
}
