# Filling in from a pasted text, copies of a connection, and its use elsewhere.

paste-title = מילוי ממה שכבר יש לכם
field-pasted = פרטי כניסה להדבקה
help-pasted = הדביקו קובץ משתני סביבה (env), פלט JSON של ״sf org display״, כתובת הרשאה של SFDX, שורות כמו ״Username: ada@example.com״, או הגדרות שהועתקו מכאן. הטקסט נקרא בדף הזה ואינו נשלח לשום מקום.
fill-in = מילוי
import-nothing = דבר לא זוהה בטקסט שהודבק. הטקסט עדיין כאן; השוו אותו לסוגי הטקסט שרשומים מתחת לתיבה.
import-method-not-offered = דרך ההתחברות המתאימה ביותר אינה מוצעת כאן.
import-consumer-key-given = מפתח הצרכן הושמט: לקונסולה הזאת יש מפתח משלה.
import-secret-without-field = הערך של ״{ $name }״ הושמט: בדרך ההתחברות הזאת אין לו שדה כאן.

copies-title = שכפול או שיתוף
duplicate = שכפול
duplicate-for-sandbox = שכפול לארגז חול
duplicate-needs-address = ארגז חול הוא ארגון נפרד: הזינו את הכתובת שלו בשדה ״{ $field }״. שמות המשתמשים שם מסתיימים בדרך כלל בשם של ארגז החול.
copy-settings = העתקת ההגדרות
copied-settings = ההגדרות הועתקו, בלי סודות. הדביקו אותן תחת ״מילוי ממה שכבר יש לכם״ בחיבור חדש.
copy-support = העתקה לתמיכה
help-copy-support = מה קרה, מארחים, גרסאות וקודי שגיאה: בלי סודות ובלי שמות. הדביקו בהודעה למי שעוזר לכם.
copied-support = המידע לתמיכה הועתק. אין בו סוד.
not-copied-here = הדפדפן לא אפשר להעתיק. אפשרו לדף הזה להשתמש בלוח, ונסו שוב.

use-elsewhere = שימוש במקום אחר
use-elsewhere-intro = אותו חיבור בכלים אחרים. מילים באותיות לטיניות גדולות מסמנות ערכים שעליכם להזין.
with-the-secret = עם הסוד
help-with-the-secret = מוסיף לטקסט המועתק את האסימון או את הסיסמה שנמצאים כאן, בכלים שמקבלים אותם. מה שמוצג למטה אינו כולל אותם לעולם.
copy-call = העתקת קריאה עבור { $tool }
copied-call = הקריאה הועתקה. מילים באותיות לטיניות גדולות מסמנות ערכים שעליכם להזין.
copied-call-with-secret = הקריאה הועתקה, והסוד בתוכה. הוא יישאר בלוח עד שתעתיקו משהו אחר.
