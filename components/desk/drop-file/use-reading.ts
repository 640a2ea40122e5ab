/** Reads files and pasted pages into a text area: what is seen there is what is sent. Nothing that was typed is replaced unasked. */
import { type ClipboardEvent, type FormEvent, type RefObject, type SubmitEvent, useRef, useState } from 'react'
import { limits } from '#lib/rules/content/limits.ts'
import { type Answer, askToRead } from './ask-to-read.ts'
import { pastedSource } from './pasted-source.ts'
import { insertText, replaceText } from './put-text.ts'

/** What there is to say about the last file. `waiting` was read, and waits because a text stands where it would go. */
export type Told =
  | { at: 'nothing' }
  | { at: 'reading'; name: string }
  | { at: 'read'; name: string; notes: readonly string[] }
  | { at: 'waiting'; name: string; text: string; notes: readonly string[] }
  | { at: 'problem'; problem: string }

const megabytes = limits.fileBytes / 1_000_000
const tooBig = (name: string) => `${name} is larger than ${megabytes} MB. Take its pictures out, or paste its text.`

/** In milliseconds: whoever pastes does not wait longer for bold words. */
const patience = 5_000

export function useReading(source: string) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState<Told>({ at: 'nothing' })
  const [file, setFile] = useState(source)
  const stop = useRef<AbortController>(null)
  const afterwards = useRef<HTMLFormElement>(null)
  const put = useRef('')

  /** Reads one thing at a time; a second one ends the first. Gives null where it was stopped. */
  async function read(body: Blob, name: string): Promise<Answer | null> {
    stop.current?.abort()
    const control = new AbortController()
    stop.current = control
    setTold({ at: 'reading', name })
    const answer = await askToRead(body, control.signal).catch(() => null)
    if (stop.current !== control) return null
    stop.current = null
    return answer
  }

  function place(name: string, text: string, notes: readonly string[]) {
    if (area.current) replaceText(area.current, text)
    put.current = text
    setFile(name)
    setTold({ at: 'read', name, notes })
  }

  async function readFile(chosen: File) {
    if (chosen.size > limits.fileBytes) return setTold({ at: 'problem', problem: tooBig(chosen.name) })
    const answer = await read(chosen, chosen.name)
    if (answer === null) return
    if ('problem' in answer) setTold({ at: 'problem', problem: `${chosen.name}: ${answer.problem}` })
    else if (isTyped(area, put.current)) setTold({ at: 'waiting', name: chosen.name, ...answer })
    else place(chosen.name, answer.text, answer.notes)
    sendIfAsked(!('problem' in answer))
  }

  /** A form that is sent while something is being read waits for it, or it would be sent without. */
  function sendIfAsked(isRead: boolean) {
    const form = afterwards.current
    afterwards.current = null
    if (isRead && form) form.requestSubmit()
  }

  async function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const [first] = event.clipboardData.files
    const plain = event.clipboardData.getData('text/plain')
    const pasted = pastedSource(event.clipboardData.getData('text/html'), plain)
    if (pasted === null && (first === undefined || plain !== '')) return
    event.preventDefault()
    if (pasted === null) return first && readFile(first)
    const slow = setTimeout(() => stop.current?.abort(), patience)
    const answer = await read(new Blob([pasted]), 'what you pasted')
    clearTimeout(slow)
    if (stop.current !== null) return
    if (area.current) insertText(area.current, answer && 'text' in answer ? answer.text : plain)
    setTold({ at: 'nothing' })
    sendIfAsked(true)
  }

  return {
    area,
    told,
    file,
    readFile,
    paste,
    refuse: (problem: string) => setTold({ at: 'problem', problem }),
    replace: () => told.at === 'waiting' && place(told.name, told.text, told.notes),
    leave: () => setTold({ at: 'nothing' }),
    cancel: () => {
      stop.current?.abort()
      stop.current = null
      afterwards.current = null
      setTold({ at: 'nothing' })
    },
    /** A text that was taken away altogether takes its file's name with it. */
    noteInput: (event: FormEvent<HTMLTextAreaElement>) => {
      if (event.currentTarget.value === '') setFile('')
    },
    /** Takes what sends the form; gives the same, once nothing is being read any more. */
    whenRead: (submit: (event: SubmitEvent<HTMLFormElement>) => void) => (event: SubmitEvent<HTMLFormElement>) => {
      if (stop.current === null) return submit(event)
      event.preventDefault()
      afterwards.current = event.currentTarget
    },
  }
}

const isTyped = (area: RefObject<HTMLTextAreaElement | null>, put: string): boolean => {
  const text = area.current?.value ?? ''
  return text.trim() !== '' && text !== put
}
