/**
 * All the script that travels with readers' pages: one module, with a file and a call for each feature. A feature finds its elements by their
 * data-attributes, works by delegation, and does nothing where they are not there. The server bundles this file (server/comfort) and says where it is.
 */
import { copy } from './copy.ts'
import { countReads } from './count-reads.ts'
import { listen } from './listen.ts'
import { rememberLength } from './remember-length.ts'
import { sayConsent } from './say-consent.ts'
import { searchWhileTyping } from './search-while-typing.ts'
import { theme } from './theme.ts'

copy()
listen()
rememberLength()
searchWhileTyping()
countReads()
sayConsent()
theme()
