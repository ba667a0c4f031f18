### English. The base: a message missing in another language is said in these words, whole.
### Reviewed by a native speaker: not yet.
### Reading grade 5 to 6. Short sentences. Kind and calm. Never an order, never legal advice.
### *word* is said with stress; Fluent does not allow a star at the beginning of a line. Facts carry their source; read in August 2026, to be checked again each half year.

## Names of languages and platforms

language-en = English
language-es = Español
platform-telegram = Telegram
platform-discord = Discord
platform-terminal = Terminal
