## Los días feriados federales

holiday-new-year = Año Nuevo
holiday-king = Día de Martin Luther King
holiday-washington = Día de los Presidentes
holiday-memorial = Día de los Caídos (Memorial Day)
holiday-juneteenth = Juneteenth
holiday-independence = Día de la Independencia
holiday-labor = Día del Trabajo (Labor Day)
holiday-columbus = Día de Colón (Columbus Day)
holiday-veterans = Día de los Veteranos
holiday-thanksgiving = Día de Acción de Gracias
holiday-christmas = Navidad
