# Where a sign-in led, what an access test found line by line, and what ended a grant.

status-refused = נכנסתם, אבל ה־API דוחה את המשתמש או את האפליקציה

arrival-title = אתם עכשיו בארגון { $org }
arrival-check = דפדפן שמחובר לכמה ארגונים בוחר אחד מהם בעצמו. בדקו שזה הארגון הנכון.
arrival-edition = מהדורה
not-this-one = לא הארגון הזה
help-not-this-one = כניסה מחדש; ב־Salesforce תתבקשו להזין שם משתמש וסיסמה.

health-title = בדיקת הגישה האחרונה
health-good = תקין
health-bad = דורש טיפול
health-unknown = לא ידוע
health-not-asked = לא נשאל: הבדיקה הסתיימה קודם.
health-link = הדף ״{ $page }״ במסך ״Setup״, בעניין ״{ $line }״

health-host = אפשר להגיע
health-host-answers = המארח { $host } עונה.
health-host-silent = אי אפשר היה להגיע אל { $host }. בדקו את הרשת שלכם. אם זה עבד קודם, ייתכן ששם ה־My Domain של הארגון השתנה: בדקו בדפדפן את הכתובת של Salesforce והזינו אותה ככתובת הכניסה בעזרת ״עריכה״.
health-cors = ‏CORS עבור REST API
health-cors-on = הדף הזה רשאי לקרוא את תשובות הארגון.
health-cors-off = המארח { $host } נמצא, אבל ה־REST API שלו אינו עונה לדף הזה. מנהלי Salesforce יכולים להוסיף את { $origin } לרשימה ״Allowed Origins List״ במסך ״Setup״, בדף ״CORS״. אם הוא כבר שם, ייתכן שתוקף האסימון פג: הגדירו שוב את אסימוני OAuth.
health-token = האסימון מתקבל
health-token-accepted = Salesforce מקבלת את האסימון.
health-token-over = Salesforce אינה מקבלת עוד את האסימון.
health-identity = של מי האסימון
health-identity-known = האסימון פועל בשם { $who }.
health-identity-not-told = Salesforce לא מסרה בשם מי האסימון פועל. זו אינה תקלה; עם היקף ההרשאה id או openid היא מוסרת זאת.
health-scopes = היקפי הרשאה
health-scopes-granted = ניתנו: { $granted }.
health-scopes-lacking = ניתנו: { $granted }. חסרים: { $missing }. מנהלי Salesforce יכולים להוסיף היקפי הרשאה לאפליקציה; היכנסו שוב אחר כך.
health-scopes-not-told = Salesforce לא מסרה את היקפי ההרשאה.
health-api = השימוש ב־API מותר
health-api-on = ה־REST API עונה למשתמש הזה.
health-api-refused = ה־REST API דחה את הקריאה עם הקוד { $code }. ייתכן שבדף ״Login History״ של המשתמש, במסך ״Setup״, יש מידע נוסף.
health-version = גרסת ה־API המוצעת
health-version-offered = הארגון מציע את הגרסה { $version }.
health-use-high = { $used } מתוך { $allowed }: נוצל כמעט או לגמרי. כשלא נותר דבר, הארגון דוחה כל קריאה.
health-use-not-told = רק משתמשים עם ההרשאה ״View Setup and Configuration״ יכולים לראות זאת. זו אינה תקלה.

lost-redirected = המארח { $host } מפנה לכתובת אחרת, ולשם לא נשלח דבר. כנראה שם ה־My Domain של הארגון השתנה: בדקו בדפדפן את הכתובת של Salesforce והזינו אותה ככתובת הכניסה בעזרת ״עריכה״.
login-host-redirects = המארח { $host } מפנה לכתובת אחרת: כנראה שם ה־My Domain של הארגון השתנה. בדקו בדפדפן את הכתובת של Salesforce והזינו אותה כאן.
login-host-gone = אי אפשר להגיע אל { $host }, אף שהחיבור הזה כבר פעל. בדקו את הרשת שלכם. אם היא תקינה, כנראה שם ה־My Domain של הארגון השתנה: בדקו בדפדפן את הכתובת של Salesforce והזינו אותה כאן.

fact-idle-end = מסתיים ללא שימוש
idle-end = ללא שימוש החיבור יסתיים לכל המאוחר ב־{ $date }, אם לאפליקציה יש ההגבלה הרגילה של 30 יום.

ending-title = מה אולי סיים את הגישה
ending-intro = Salesforce מוסרת רק שהאסימונים אינם תקפים עוד. הסיבות הרגילות, הסבירה ביותר תחילה:
ending-revoked = הגישה נשללה במסך ״Setup״ או בעזרת ״שלילת הגישה״. מנהלי Salesforce יכולים לראות במסך ״Setup״, בדף ״Connected Apps OAuth Usage״, אם האפליקציה עדיין שם.
ending-sixth = אותו משתמש נכנס לאותה אפליקציה בפעם השישית, כאן או במקום אחר: חמש כניסות מתקיימות זו לצד זו, והשישית מסיימת בשקט את הישנה ביותר.
ending-rotated = תוכנית אחרת או עותק של הדף הזה השתמשו באסימון הרענון: כל שימוש מסיים את הקודם, ושימוש שני באותו אסימון מסיים את כולם.
ending-idle = לא נעשה שימוש באסימונים במשך 30 יום.
ending-password = הסיסמה או ההרשאות של המשתמש השתנו, או שהמשתמש הוקפא או הושבת.
ending-issued = האסימון האחרון הונפק ב־{ $date }.
ending-used = הוא פעל בדף הזה לאחרונה ב־{ $date }.
ending-see-card = מה שאולי קרה כתוב למטה, בחיבור.
refreshed-title = ארגז החול (Sandbox) הזה רוענן
refreshed-what = המארח { $host } שייך עכשיו לארגון { $new }; החיבור הזה הוגדר עבור { $old }. רענון (Refresh) מחליף ארגז חול בעותק חדש עם מזהה ארגון חדש, ומסיים את כל האסימונים של הישן.
refreshed-remedy = אם ציפיתם לכך, קבלו את הארגון החדש: המזהה שלו בא במקום הישן, המשתמש נלמד מחדש, ואתם נכנסים. אם האפליקציה חסרה בעותק החדש, מנהלי Salesforce יגדירו אותה שוב. אם לא ציפיתם לכך, שאלו קודם את מנהלי Salesforce שלכם.
accept-the-new-org = קבלת הארגון החדש

sent-org = שואל איך הארגון נקרא ומאיזה סוג הוא
