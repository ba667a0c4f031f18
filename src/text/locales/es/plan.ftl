## El plan de emergencia: lo que otros tienen que saber cuando alguien no sale

first-plan = *Algo que conviene tener presente*
emergency-for-you-alarm = *La familia escribió esto para usted, para el día en que se lleven a alguien.* Ese día es hoy.
emergency-for-you-shown = *La familia le muestra esto de su plan de emergencia.*
emergency-keep = Es solo para usted. Guárdelo donde otros no lo puedan leer.
emergency-entry = *{ $name }:* { $words }
emergency-signed = *{ $name }:* firmado
emergency-unsigned = *{ $name }:* sin firmar
emergency-signed-where = *{ $name }:* firmado. Dónde: { $words }
emergency-unsigned-where = *{ $name }:* sin firmar. Dónde: { $words }

emergency-kind-lawyer = Abogado
emergency-kind-child = Niños
emergency-kind-medicine = Medicinas
emergency-kind-keys = Llaves y papeles
emergency-kind-call = A quién llamar
emergency-kind-avoid = A quién no llamar
emergency-kind-public = En público
emergency-kind-g28 = Formulario G-28
emergency-kind-waiver = Formulario 60-001
emergency-kind-word = Palabra clave
