# The form, the saved connections, the sign-in and the dialogs.
#
# Names of Setup and of the personal settings stay English, in quotation marks: Hebrew is
# an end-user language of Salesforce, for which “admin pages, Setup, and Help” are not translated.
# Source: “Translations”, Metadata API Developer Guide,
# https://developer.salesforce.com/docs/platform/api-metadata/references/meta-types/metadata-translations.html
#
# The quotation mark is the gershayim (U+05F4): it is a Hebrew character, so that without bidi
# controls it keeps its place beside Latin words. The brackets of “login()” would not, and are
# left out.

form-title-new = חיבור ל־Salesforce
form-title-edit = עריכת ״{ $label }״
form-title-reset = איפוס ״{ $label }״
form-reset-hint = דבר אינו נמחק. שנו את מה שהתחדש, שמרו, והגדירו שוב את אסימוני OAuth.
form-intro = ציינו את הארגון ואת האפליקציה שלו, שמרו, והיכנסו ל־Salesforce בחלון נפרד. האסימונים נשארים בכרטיסייה הזאת.

methods-title = דרך ההתחברות
method-oauth = שימוש בפרטי כניסה של OAuth
method-oauth-hint = אסימונים במקום שם משתמש או סיסמה שמורים, בשליטה מרכזית מתוך Salesforce.

method-oauth-short = OAuth
method-password = שימוש בפרטי כניסה של Salesforce
method-password-hint = שם משתמש, סיסמה ואסימון אבטחה. Salesforce תפסיק לתמוך בכך ב־2027.
method-password-short = פרטי כניסה של Salesforce
method-jwt = שימוש ב־OAuth JWT
method-jwt-hint = לשרת או למשתמש אינטגרציה: מפתח פרטי חותם, ואיש אינו צריך להיות נוכח.
method-jwt-short = OAuth JWT
method-token = שימוש באסימון גישה
method-token-hint = אסימון שכבר נמצא בידיכם, עד שיפוג.
method-token-short = אסימון גישה

prefer-oauth = שימוש ב־OAuth במקום זאת
password-needs-relay = דף אינטרנט אינו יכול להיכנס בסיסמה: Salesforce עונה לכך רק דרך ממסר של הקונסולה, ולקונסולה הזאת אין ממסר. אפשר לשמור; רק בשימוש יתברר אם הפרטים נכונים. צוות הפיתוח של הקונסולה יכול להגדיר את המאפיין relay-url.
save-and-validate-hint-password = שומר את החיבור ונכנס ל־Salesforce דרך הקונסולה.
save-and-validate-hint-jwt = שומר את החיבור, חותם במפתח בדפדפן הזה ונכנס ל־Salesforce.
save-and-validate-hint-token = שומר את החיבור ושואל את הארגון אם הוא מקבל את האסימון.
environment-follows = הסביבה נקבעת לפי המארח.

save = שמירה
save-and-validate = שמירה ואימות
save-and-validate-hint = שומר את החיבור ופותח את דף הכניסה של Salesforce.
cancel = ביטול
changes-discarded = דבר לא השתנה. מה שהוקלד לא נשמר.
continue-editing = המשך העריכה
use-suggestion = שימוש ב־{ $suggestion }

switched-to-sandbox = עברתם לארגז החול: יש לו כתובת כניסה, מזהה ארגון ומזהה משתמש משלו.
switched-to-production = עברתם לסביבת הייצור: יש לה כתובת כניסה, מזהה ארגון ומזהה משתמש משלה.

copy-callback-url = העתקת כתובת החזרה
copied = כתובת החזרה הועתקה.
not-copied = הדפדפן לא אפשר להעתיק. סמנו את הכתובת והעתיקו אותה במקלדת.

connection = חיבור ל־Salesforce
connections = חיבורים שמורים
connections-found =
    { $count ->
        [one] חיבור אחד
        [two] שני חיבורים
       *[other] { $count } חיבורים
    }
no-connection-found = אין חיבור עם הטקסט הזה בתווית או במצב.
new-connection = חיבור חדש
edit = עריכה
reset = איפוס
set-up-oauth-tokens = הגדרת אסימוני OAuth
test-access = בדיקת הגישה
revoke-access = שלילת הגישה
delete = מחיקה

status-not-connected = לא מחובר
status-not-validated = לא מחובר: עדיין לא אומת
status-connected = מחובר
status-settings-changed = לא מחובר: ההגדרות השתנו מאז הכניסה האחרונה
status-ended = לא מחובר: Salesforce סיימה את הגישה
environment-production = ייצור
environment-sandbox = ארגז חול (Sandbox)

fact-method = דרך ההתחברות
fact-username = שם המשתמש
fact-private-key = טביעת אצבע של המפתח (SHA-256)
fact-environment = סביבה
fact-login-url = כתובת הכניסה
fact-instance-url = כתובת המופע
fact-org-id = מזהה הארגון
fact-user = משתמש
fact-api-version = גרסת API
fact-api-version-newest = החדשה ביותר
fact-scopes = היקפי הרשאה שניתנו
fact-scopes-unknown = לא צוינו על ידי Salesforce
fact-since = מחובר מאז
life-title = היסטוריה
life-saved = נשמר
life-connected = הכניסה הצליחה
life-renewed = האסימון חודש
life-failed = נכשל: { $code }
life-disconnected = הגישה ננטשה
fact-api-use = שימוש ב־API היום
api-use = { $used } מתוך { $allowed }
fact-learnt-at-sign-in = יתברר בכניסה הראשונה

revoke-help = הסרת הגישה ב־Salesforce
revoke-help-answer = הלחצן ״שלילת הגישה״ מסיים מכאן את האסימונים של החיבור הזה. גם מנהלי Salesforce יכולים לעשות זאת: פותחים את ״Setup״, מקלידים ״Connected Apps OAuth Usage״ בשדה ״Quick Find״, בוחרים את האפליקציה ושוללים את הגישה של המשתמש. כל משתמש מוצא זאת גם בהגדרות האישיות, תחת ״Connections״ או ״OAuth Connected Apps״.

sign-in-title = כניסה ל־Salesforce
step-waiting-for-user = ממתינים לכם בחלון של Salesforce. היכנסו שם עם החשבון שהחיבור הזה מיועד לו, ואשרו את הגישה.
step-asking-host = בודקים שמארח הכניסה עונה לדף הזה.
step-exchanging-code = מחליפים את הקוד באסימונים.
step-signing = חותמים במפתח הפרטי שלכם.
step-logging-in = נכנסים ל־Salesforce.
step-asking-who = שואלים את Salesforce מי נכנס.
step-asking-versions = שואלים אילו גרסאות API הארגון מציע.
step-name-sign-in = כניסה ל־Salesforce
step-name-host = בדיקת המארח
step-name-code = קבלת האסימונים
step-name-sign = חתימה במפתח
step-name-log-in = כניסה
step-name-who = זיהוי המשתמש
step-name-versions = קריאת גרסאות ה־API
step-done = בוצע
window-from-before = הדף הזה נטען מחדש באמצע הכניסה. סיימו אותה בחלון של Salesforce, פתחו שוב את החלון, או בטלו.
cancel-sign-in = ביטול הכניסה
open-again = פתיחת החלון שוב
have-finished = סיימתי
open-in-own-tab = פתיחת הדף הזה בכרטיסייה משלו
open-in-new-tab = פתיחת הכניסה בכרטיסייה חדשה
continue-here = המשך בכרטיסייה הזאת
testing = שואלים את הארגון.
cancel-test = ביטול הבדיקה

dialog-revoke-title = לשלול את הגישה של ״{ $label }״?
dialog-revoke-text = האסימונים יוסרו מכאן ויישללו ב־Salesforce. החיבור יישאר; כדי להשתמש בו שוב יהיה צורך להיכנס מחדש.
dialog-revoke-plain = אין כאן אסימונים שאפשר לבטל. החיבור נשאר.
dialog-delete-title = למחוק את ״{ $label }״?
dialog-delete-text = החיבור והאסימונים שלו יוסרו לצמיתות, והאסימונים יישללו ב־Salesforce.
dialog-delete-plain = החיבור יוסר לצמיתות. אין לו אסימונים.

set-up-guide = הגדרת האפליקציה ב־Salesforce, שלב אחר שלב
set-up-guide-who = את זה עושים פעם אחת מנהלי Salesforce של הארגון. השמות שבמירכאות כתובים כפי שהם מופיעים במסך ״Setup״ באנגלית.
set-up-step-app = במסך ״Setup״ הקלידו ״External Client App Manager״ בשדה ״Quick Find״, פתחו את הדף ובחרו ״New External Client App״. הזינו שם וכתובת דוא״ל ליצירת קשר, ובחרו בשדה ״Distribution State״ את הערך ״Local״.
set-up-step-oauth = תחת ״API (Enable OAuth Settings)״ סמנו את ״Enable OAuth״. בשדה ״Callback URL״ הזינו את כתובת החזרה שמוצגת בטופס הזה, אות באות.
set-up-step-scopes = הוסיפו את היקפי ההרשאה ״Manage user data via APIs (api)״ ו־״Perform requests at any time (refresh_token, offline_access)״; ההיקף ״Access the identity URL service (id, profile, email, address, phone)״ מאפשר לטופס הזה להציג מי נכנס.
set-up-step-security = תחת ״Security״ בטלו את הסימון של ״Require secret for Web Server Flow״ ושל ״Require secret for Refresh Token Flow״: דף אינטרנט אינו שומר סוד. השאירו את ״Require Proof Key for Code Exchange (PKCE)״ מסומן.
set-up-step-key = בחרו ״Create״. אחר כך פתחו את ״Settings״, את ״OAuth Settings״ ואת ״Consumer Key and Secret״, והעתיקו את ״Consumer Key״ לטופס הזה. עד שאפליקציה חדשה מוכרת חולפות עד עשר דקות.
set-up-step-cors = אפשרו לארגון להשיב לדף הזה (CORS):
set-up-step-connected-app = בארגונים שעדיין משתמשים באפליקציה מחוברת: אותן הגדרות של כתובת החזרה, היקפי ההרשאה והסוד נמצאות בדף ״App Manager״, באפליקציה שלכם, תחת ״Edit״.
set-up-guide-jwt = הגדרת האפליקציה ל־JWT ב־Salesforce, שלב אחר שלב
jwt-step-key = צרו מפתח ותעודה בפקודה שלמטה. המפתח (salesforce.key) נשאר אצלכם, והתעודה (salesforce.crt) עוברת ל־Salesforce.
jwt-step-oauth = תחת ״API (Enable OAuth Settings)״ סמנו את ״Enable OAuth״. חובה להזין ערך בשדה ״Callback URL״, אף שאין בו שימוש: https://localhost יספיק.
jwt-step-scopes = הוסיפו את היקפי ההרשאה ״Manage user data via APIs (api)״ ו־״Perform requests at any time (refresh_token, offline_access)״: Salesforce דורשת את השני אף שאינה מנפיקה כאן אסימון רענון.
jwt-step-flow = תחת ״Flow Enablement״ סמנו את ״Enable JWT Bearer Flow״ והעלו את הקובץ salesforce.crt; באפליקציה מחוברת זו האפשרות ״Use digital signatures״, שימוש בחתימות דיגיטליות. בחרו ״Create״, ואז העתיקו את ״Consumer Key״ לטופס הזה.
jwt-step-policies = תחת ״Policies״ בחרו ״Edit״, ובשדה ״Permitted Users״ בחרו ״Admin approved users are pre-authorized״; אחר כך הוסיפו תחת ״App Policies״ את הפרופיל של המשתמש או קבוצת הרשאות.
scopes-asked = היקפי ההרשאה המבוקשים: { $scopes }.
scopes-of-app = לא מבקשים היקפי הרשאה, ולכן חלים אלה של האפליקציה. היא צריכה את api, וכדי להישאר מחוברת גם את refresh_token.
