# Credentials pasted in one piece, and ready calls for other tools.

import-from-sfdx-auth-url = זוהתה כתובת הרשאה של SFDX. מה שמתאים הוזן בשדות; בדקו לפני השמירה.
import-from-json = זוהה JSON של הפקודה sf או של תשובה עם אסימונים. מה שמתאים הוזן בשדות; בדקו לפני השמירה.
import-from-env = זוהו משתני סביבה. מה שמתאים הוזן בשדות; בדקו לפני השמירה.
import-from-lines = זוהו כמה שדות בבת אחת. מה שמתאים הוזן בשדות; בדקו לפני השמירה.
import-from-settings = זוהו הגדרות שהועתקו מהטופס הזה. אין ביניהן סודות.
import-unknown = לא הובן, ולכן הושמט: { $names }.
import-refresh-token = אסימון הרענון לא נלקח. כל שימוש בו מסיים את הקודם, ולכן שימוש בו כאן יסיים את הכניסה של התוכנה שממנה הוא הגיע. היכנסו מכאן במקום זאת.
import-cli-app = מפתח הצרכן PlatformCLI לא נלקח: הוא שייך לפקודה sf ופועל רק בה. הזינו את המפתח של האפליקציה שלכם.
import-token-hidden = הפקודה sf מסתירה כאן את אסימון הגישה. הפקודה ״sf org auth show-access-token --json״ מציגה אותו, ואפשר להדביק גם את הפלט שלה.
import-key-file = בטקסט מופיע שם של קובץ עם המפתח הפרטי, אבל לא המפתח עצמו. בחרו את הקובץ הזה בשדה ״קובץ המפתח הפרטי״.
import-address-with-user = כתובת אחת לא נלקחה, כי יש בה שם משתמש או סיסמה לפני הסימן ״@״.

export-sf-no-password = הפקודה sf אינה נכנסת עם שם משתמש וסיסמה. הקריאה הזאת נכנסת במקום זאת בדף של Salesforce.
export-sf-callback = הפקודה sf ממתינה בכתובת http://localhost:1717/OauthRedirect: גם הכתובת הזאת חייבת להופיע בשדה ״Callback URL״ של האפליקציה ב־Salesforce.
export-login-ends = כאן נעשה שימוש בכניסת SOAP של Salesforce, שתסתיים בגרסת Summer ’27, ובגרסת API מספר 64.0, האחרונה שכוללת אותה.
export-no-domain = הספרייה simple-salesforce נכנסת רק במארחים שמסתיימים ב־salesforce.com. החליפו את MY_DOMAIN, או תנו לה אסימון ואת כתובת המופע.
export-jsonwebtoken = הספרייה jsforce אינה חותמת בעצמה: נחוצה גם החבילה jsonwebtoken.
export-token-is-a-key = מי שמחזיק באסימון גישה יכול לפעול בשם המשתמש שלו עד שיפוג. אל תשאירו אותו בסקריפט או בהיסטוריה של שורת הפקודה.
