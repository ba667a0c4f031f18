## The federal holidays

holiday-new-year = New Year's Day
holiday-king = Martin Luther King Day
holiday-washington = Presidents' Day
holiday-memorial = Memorial Day
holiday-juneteenth = Juneteenth
holiday-independence = Independence Day
holiday-labor = Labor Day
holiday-columbus = Columbus Day
holiday-veterans = Veterans Day
holiday-thanksgiving = Thanksgiving
holiday-christmas = Christmas
