# מה אפשר לעשות כשמשהו נכשל: דפים במסך ״Setup״, ניסיון נוסף, השוואה, המתנה.

## דפים במסך ״Setup״, בשמות שבתפריט שלו

open-setup-page = פתיחת הדף ״{ $page }״ בארגון שלכם
setup-page-external-client-apps = External Client App Manager
setup-page-cors = CORS
setup-page-oauth-settings = OAuth and OpenID Connect Settings
setup-page-app-usage = Connected Apps OAuth Usage
setup-page-login-history = Login History
setup-page-session-settings = Session Settings
setup-page-users = Users
setup-page-profiles = Profiles
setup-page-permission-sets = Permission Sets
setup-page-company-information = Company Information
setup-page-user-interface = User Interface

## ניסיון נוסף

try-again = ניסיון נוסף
wait-and-try-again = המתנה וניסיון נוסף
sign-in-now = כניסה עכשיו

## כשהדף של Salesforce עצמה מציג שגיאה

compare-question = הדף של Salesforce מציג שגיאה?
compare-title = מה נשלח אל Salesforce
compare-intro = שגיאה שמוצגת בדף של Salesforce אינה מגיעה לכאן. השוו את מה שנשלח לאפליקציה שבמסך ״Setup״. הסיבות הרגילות:
compare-cause-consumer-key = ״invalid_client_id״ או ״client identifier invalid״: הארגון שבכתובת הכניסה אינו מכיר את מפתח הצרכן הזה. השוו את כתובת הכניסה ואת מפתח הצרכן; אם האפליקציה נוצרה לפני פחות מעשר דקות, ייתכן שהיא עדיין אינה מוכרת.
compare-cause-callback-url = ״redirect_uri_mismatch״: כתובת החזרה אינה רשומה באפליקציה אות באות. מנהלי Salesforce בארגון שלכם יכולים להוסיף אותה.
compare-cause-pkce = ״missing required code challenge״: האפליקציה דורשת PKCE, והבקשה איבדה בדרך את ה־code challenge שלה. פתחו שוב את הכניסה מהדף הזה; אם השגיאה נשארת, צוות הפיתוח של הקונסולה יכול לחפש מה משנה את הכתובת.
compare-left-out = לא נשלח: חל מה שיש באפליקציה.
compare-says = מה שהדף של Salesforce אומר כשהערך הזה שגוי:
compare-login-url = כתובת My Domain של הארגון שבו נוצרה האפליקציה: היא מופיעה במסך ״Setup״, בדף ״My Domain״.
compare-consumer-key = בדף ״External Client App Manager״, באפליקציה, ב־״Settings״, ב־״OAuth Settings״, תחת ״Consumer Key and Secret״: זהה עד התו האחרון.
compare-callback-url = בדף ״External Client App Manager״, באפליקציה, ב־״Settings״, ב־״OAuth Settings״, אחת השורות של ״Callback URL״: זהה אות באות, כולל הפורט, ובלי קו נטוי מיותר או חסר בסוף.
compare-scopes = בדף ״External Client App Manager״, באפליקציה, ב־״Settings״, ב־״OAuth Settings״, בין היקפי ההרשאה שנבחרו: כל היקף שנשלח נמצא שם.
value-scopes = היקפי הרשאה
compare-pkce-name = PKCE
compare-pkce = בדף ״External Client App Manager״, באפליקציה, ב־״Settings״, ב־״Security״, ״Require PKCE״: מותר שיהיה מסומן, כי נשלח code challenge.
compare-response-type-name = סוג התשובה
compare-response-type = ״code״ הוא תהליך שרת האינטרנט: לאפליקציה יש אותו ברגע ש־OAuth מופעל ב־״Settings״ שלה ויש לה כתובת חזרה.
compare-username = במסך ״Setup״, בדף ״Users״: משתמש בארגון הזה עצמו. הוא רק ממולא בדף הכניסה ואפשר לשנות אותו שם.
copy-sent-value = העתקת ״{ $name }״ כפי שנשלח
copied-sent-value = הערך שנשלח הועתק.

## המתנה עד ש־Salesforce מכירה אפליקציה

waiting-for-key = ממתינים עד שהמארח { $host } יכיר את מפתח הצרכן.
waiting-title = ממתינים ל־Salesforce
waiting-why = עד שאפליקציה חדשה מוכרת בכל מקום חולפות עד עשר דקות. Salesforce נשאלת בערך כל 30 שניות עד שהיא מכירה את מפתח הצרכן; השאירו את הדף הזה פתוח.
waiting-next =
    { $seconds ->
        [one] הניסיון הבא בעוד שנייה אחת.
        [two] הניסיון הבא בעוד שתי שניות.
       *[other] הניסיון הבא בעוד { $seconds } שניות.
    }
waiting-asks = המארח { $host } נשאל עכשיו.
waiting-tries = ניסיונות עד כה: { $tries } מתוך כ־{ $all }. ההמתנה תסתיים לכל המאוחר בשעה { $time }.
cancel-waiting = ביטול ההמתנה
waiting-cancelled = ההמתנה בוטלה.
key-is-known-now = המארח { $host } מכיר עכשיו את מפתח הצרכן. אפשר להיכנס.
key-is-still-unknown = גם אחרי עשר דקות המארח { $host } אינו מכיר את מפתח הצרכן. הסיבה אינה שהאפליקציה חדשה: השוו אותו לאפליקציה, ובדקו שהיא נוצרה בארגון שבכתובת הכניסה.
