/** The lines of an import, each with what it was read as and why; undoing it; and reading another text into the draft. */
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { signOut } from '#app/desk/actions.ts'
import { found } from '#app/desk/interviews/[interview]/found.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Happened } from '#components/desk/happened.tsx'
import { ImportLines } from '#components/desk/import-lines/import-lines.tsx'
import { PastedText } from '#components/desk/import-lines/pasted-text.tsx'
import { ReadAnother } from '#components/desk/import-lines/read-another.tsx'
import { UndoImport } from '#components/desk/import-lines/undo-import.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { linesOfImport } from '#lib/editorial/lines-of-import.ts'
import { momentInWords } from '#lib/rules/dates.ts'
import { importedInWords } from '#lib/rules/lines/imported-in-words.ts'
import { mostLines } from '#lib/rules/lines/line.ts'
import { sentenceIn } from '#lib/rules/wording/sentence-in.ts'
import { stepsDone } from '#lib/rules/wording/steps.ts'
import { importAnotherText, readTheLines, undoAnImport } from './actions.ts'

export const metadata: Metadata = { title: 'Lines of the import' }

export default async function ImportPage({ params, searchParams }: PageProps<'/desk/interviews/[interview]/import'>) {
  const context = await desk()
  const { interview, leader, steps } = found(context, (await params).interview)
  const address = `/desk/interviews/${interview.id}`
  if (!steps.includes('save')) redirect(address)
  const read = linesOfImport(context, interview.id)
  const title = read ? 'Lines of the import' : 'Read a text into the draft'
  return (
    <DeskPage
      title={title}
      under={
        read && (
          <p className="text-ink-2">
            {importedInWords(read, momentInWords(read.importedAt, configuration().timeZone))}
          </p>
        )
      }
      trail={[
        { name: 'Desk', href: '/desk' },
        { name: leader?.name ?? 'Nobody yet', href: address },
      ]}
      actor={context.actor}
      signOut={signOut}
    >
      <Happened done={sentenceIn(stepsDone, (await searchParams).done)} sentBack={null} />
      {read && read.lines.length <= mostLines && (
        <ImportLines
          key={`${read.id} ${read.version}`}
          interviewId={interview.id}
          importId={read.id}
          draftAt={address}
          opened={{ lines: read.lines, version: read.version, changed: read.changed, said: '', outcome: 'opened' }}
          undone={read.undone}
          action={readTheLines}
        />
      )}
      {read && read.lines.length > mostLines && (
        <p>
          This text has {read.lines.length.toLocaleString('en-GB')} lines, which are too many to go through one by one.
          Undo the import, and paste one interview at a time.
        </p>
      )}
      <div className="mt-12 grid max-w-measure gap-8">
        {read && !read.undone && (
          <Panel id="undo" title="Undo the import">
            <UndoImport
              interviewId={interview.id}
              importId={read.id}
              version={read.version}
              changed={read.changed}
              action={undoAnImport}
            />
          </Panel>
        )}
        <Panel id="another" title={read ? 'Read another text into this draft' : 'Pasted, or from a file'}>
          <ReadAnother interviewId={interview.id} action={importAnotherText} main={!read} />
        </Panel>
        {read && <PastedText text={read.text} />}
      </div>
    </DeskPage>
  )
}
