/** The cast's own staff: two who write, two who approve. They share one password, printed at start. */
type CastUser = { name: string; email: string; role: 'editor' | 'admin' }

export const castPassword = 'lantern-marrow-tuesday'

export const users: readonly CastUser[] = [
  { name: 'Ilse Tanager', email: 'ilse.tanager@sixty.example', role: 'editor' },
  { name: 'Jonas Pell', email: 'jonas.pell@sixty.example', role: 'editor' },
  { name: 'Ines Calder', email: 'ines.calder@sixty.example', role: 'admin' },
  { name: 'Bríd Quill', email: 'brid.quill@sixty.example', role: 'admin' },
]
