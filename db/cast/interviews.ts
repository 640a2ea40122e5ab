/** Every interview of the cast: published ones newest first, then what is still at the desk. */
import type { CastInterview } from './cast-interview.ts'
import { bartholomewCrick } from './interviews/bartholomew-crick.ts'
import { clementOyelaran } from './interviews/clement-oyelaran.ts'
import { davinaScollay } from './interviews/davina-scollay.ts'
import { elinLindqvist } from './interviews/elin-lindqvist.ts'
import { emrysGwilt } from './interviews/emrys-gwilt.ts'
import { faridaQureshiBell } from './interviews/farida-qureshi-bell.ts'
import { gwendolenAchterberg } from './interviews/gwendolen-achterberg.ts'
import { harukaMizobe } from './interviews/haruka-mizobe.ts'
import { hughAshby } from './interviews/hugh-ashby.ts'
import { lucjanWierzba } from './interviews/lucjan-wierzba.ts'
import { marenRavn } from './interviews/maren-ravn.ts'
import { mateoQuispe } from './interviews/mateo-quispe.ts'
import { nadirHaddad } from './interviews/nadir-haddad.ts'
import { noorElamin } from './interviews/noor-elamin.ts'
import { paulineStott } from './interviews/pauline-stott.ts'
import { ruthAbelard } from './interviews/ruth-abelard.ts'
import { sorchaMinnock } from './interviews/sorcha-minnock.ts'
import { thandiMorwe2023 } from './interviews/thandi-morwe-2023.ts'
import { thandiMorwe2025 } from './interviews/thandi-morwe-2025.ts'
import { tobiasOkello } from './interviews/tobias-okello.ts'
import { wenyiTan2023 } from './interviews/wenyi-tan-2023.ts'
import { wenyiTan2026 } from './interviews/wenyi-tan-2026.ts'
import { winstonAldous } from './interviews/winston-aldous.ts'

export const interviews: readonly CastInterview[] = [
  elinLindqvist,
  clementOyelaran,
  noorElamin,
  tobiasOkello,
  mateoQuispe,
  wenyiTan2026,
  faridaQureshiBell,
  lucjanWierzba,
  thandiMorwe2025,
  paulineStott,
  bartholomewCrick,
  gwendolenAchterberg,
  ruthAbelard,
  marenRavn,
  wenyiTan2023,
  nadirHaddad,
  thandiMorwe2023,
  davinaScollay,
  harukaMizobe,
  winstonAldous,
  sorchaMinnock,
  emrysGwilt,
  hughAshby,
]
