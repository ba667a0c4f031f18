### Español, como se habla en Centroamérica y en los Estados Unidos. Se trata de usted.
### Revisado por una persona de lengua materna: todavía no.
### Frases cortas, palabras de todos los días. Con cariño y con calma. Nunca órdenes, nunca consejo legal.
### *palabra* se dice con fuerza; Fluent no permite un asterisco al comienzo de una línea. Los hechos llevan su fuente; leídos en agosto de 2026, a revisar cada medio año.
### El género se evita: «¿Ya tiene todo listo?» en vez de «¿Está listo?».

## Nombres de los idiomas y las plataformas

language-en = English
language-es = Español
platform-telegram = Telegram
platform-discord = Discord
platform-terminal = Terminal
