/** Interviews in other languages. Nothing is known about them but how their questions end. */
import type { Case } from './case.ts'

export const otherLanguages: Case[] = [
  {
    title: 'German',
    text: `Interview mit Annelore Zweig

Frau Zweig, wie sind Sie zur Imkerei gekommen?

Durch meine Tante. Ich war acht und hatte keine Angst, das hat ihr gereicht.

Was machen Sie im Winter?

Ich repariere die Kästen und lese. Warum auch nicht? Die Bienen schlafen ja auch.

Beschreiben Sie uns Ihren Arbeitsplatz.

Eine Wiese, ein Zaun und ich.`,
    exchanges: [
      ['Frau Zweig, wie sind Sie zur Imkerei gekommen?', 'Durch meine', 'ihr gereicht.'],
      ['Was machen Sie im Winter?', 'Ich repariere', 'schlafen ja auch.'],
      ['Beschreiben Sie uns Ihren Arbeitsplatz.', 'Eine Wiese', 'und ich.', 'invitation'],
    ],
  },
  {
    title: 'Spanish',
    text: `¿Cómo llegó usted a dirigir el acuario?

Por una apuesta con mi hermano, que todavía no ha pagado.

¿Qué es lo más difícil de su trabajo?

Explicar a los niños que el pulpo no tiene nombre.

¿Y lo más bonito?

Cuando los niños le ponen un nombre de todas formas.`,
    exchanges: [
      ['¿Cómo llegó usted a dirigir el acuario?', 'Por una', 'ha pagado.'],
      ['¿Qué es lo más difícil de su trabajo?', 'Explicar', 'tiene nombre.'],
      ['¿Y lo más bonito?', 'Cuando', 'todas formas.'],
    ],
  },
  {
    title: 'Japanese',
    text: `どうしてこの仕事を選びましたか？

子どものころから橋が好きでした。毎日、橋を渡って学校に行きました。

一番難しいことは何ですか？

風を待つことです。風は約束を守りません。

これから何をしたいですか？

もう一つ、小さな橋を作りたいです。`,
    exchanges: [
      ['どうしてこの仕事を選びましたか？', '子どものころ', '行きました。'],
      ['一番難しいことは何ですか？', '風を待つ', '守りません。'],
      ['これから何をしたいですか？', 'もう一つ', 'です。'],
    ],
  },
  {
    title: 'French, with a space before the question mark',
    text: `Comment êtes-vous devenue horlogère\u00A0?

Par hasard. J’avais cassé la montre de mon père et je ne voulais pas le lui dire.

Que faites-vous quand une montre ne veut plus marcher\u202F?

Je la laisse dormir. Le lendemain, souvent, elle a changé d’avis.

Parlez-nous de votre atelier.

Il est petit, il est froid, et je ne le quitterais pour rien au monde.`,
    exchanges: [
      ['Comment êtes-vous devenue horlogère ?', 'Par hasard.', 'lui dire.'],
      ['Que faites-vous quand une montre ne veut plus marcher ?', 'Je la laisse', 'changé d’avis.'],
      ['Parlez-nous de votre atelier.', 'Il est petit', 'rien au monde.', 'invitation'],
    ],
  },
]
