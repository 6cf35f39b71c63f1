# For the developer of the console: what is wrong with the element's attributes.

option-not-allowed = הערך של { $attribute } הוא ״{ $given }״ ולא נלקח בחשבון; הערכים המותרים: { $allowed }.
option-name-taken = גם לרכיב אחר בדף הזה יש השם ״{ $given }״, ושניהם ישמרו את החיבורים שלהם באותו מקום. תנו לכל אחד שם משלו.
option-changed-late = המאפיין { $attribute } השתנה אחרי שהטופס התחיל לפעול. השינוי יחול בפעם הבאה שהרכיב ישולב בדף.
options-title = לצוות הפיתוח של הקונסולה
options-not-readable = אי אפשר היה לקרוא את המאפיינים של הרכיב; נעשה שימוש בברירות המחדל שלהם.
