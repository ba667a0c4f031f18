/** Puts the locale files beside the compiled code, since the compiler only copies what it compiles. */
import { cpSync } from 'node:fs';

cpSync('src/text/locales', 'dist/src/text/locales', { recursive: true });
