# The page to which Salesforce sends its answer. It is no part of the program: the build writes
# these texts into callback.html.

callback-title = כניסה ל־Salesforce
callback-handing-over = התשובה נמסרת. החלון הזה נסגר מעצמו.
callback-received = נכנסתם בדף של Salesforce. אפשר לסגור את החלון ולחזור למסוף.
callback-nobody = איש לא חיכה לתשובה הזו: הכניסה הסתיימה, בוטלה או התחילה בחלון אחר. לא נעשה בה שימוש. סגרו את החלון, חזרו למסוף, והתחילו שם את הכניסה מחדש אם היא עדיין נחוצה.
callback-empty = זה הדף שאליו Salesforce שולחת את התשובה; בפני עצמו הוא לא עושה דבר. סגרו את החלון וחזרו למסוף.
