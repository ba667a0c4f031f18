## Una casa nueva: quién lo tiene que saber

rule-move-court = Nueva dirección a la corte
rule-move-court-about = Cada persona con un caso llena el formulario EOIR-33. Se puede hacer por internet: https://respondentaccess.eoir.justice.gov. Una copia va a los abogados de ICE. Una carta a la casa vieja cuenta como mandada. Por eso, esta es la más importante.
rule-move-ice = Nueva dirección a ICE
rule-move-ice-about = Se puede hacer por internet: https://www.ice.gov/check-in. La oficina también la puede tomar por teléfono. La corte y ICE no se avisan entre sí.
rule-move-ice-48 = Nueva dirección a ICE
rule-move-ice-48-about = Casi todas las órdenes de supervisión (I-220B) la piden en 48 horas. Su orden dice cómo y dónde. Por internet está https://www.ice.gov/check-in. Ayuda hablar primero con su abogado.
rule-move-uscis = Nueva dirección a USCIS
rule-move-uscis-about = El formulario es el AR-11. Se puede hacer por internet: https://www.uscis.gov/addresschange. Cada papel que está allá tiene un número, y ayuda dar todos.
rule-move-post = Nueva dirección al correo
rule-move-post-about = Las cartas a la casa vieja se pueden mandar a la nueva: https://www.usps.com/manage/forward.htm. Esto no le avisa a ninguna oficina.

agency-move-court = la corte
agency-move-ice = ICE
agency-move-ice-48 = ICE
agency-move-uscis = USCIS
agency-move-post = el correo

move-court = ¿Alguien de ustedes tiene un caso en la corte de inmigración o en la Junta?
move-court-yes = Sí
move-court-no = No
move-court-unsure = No sé
move-ice = ¿Alguien de ustedes se reporta con ICE?
move-ice-check-ins = Sí, en citas
move-ice-supervision = Sí, con un I-220B
move-ice-no = No
move-ice-unsure = No sé
move-uscis = ¿Alguien de ustedes tiene papeles pendientes en USCIS? Por ejemplo asilo, un permiso de trabajo o una petición familiar.
move-uscis-yes = Sí
move-uscis-no = No
move-uscis-unsure = No sé

move-head = *La mudanza fue el { $day }.* Quién tiene que saber la nueva dirección:
move-open = *○ { $name }*
move-done = ✓ { $name }
move-foot = No necesito su nueva dirección, y no la guardo. Le voy a avisar de lo que falta. Para ver esta lista otra vez: /mudanza
move-thanks = *Ya está todo. Gracias.* Es bueno guardar los comprobantes: una copia, un recibo o una foto de la pantalla.
move-tick = Listo: { $agency }
move-untick = Todavía no: { $agency }
move-again = Otra mudanza
