# מה שמנהלי Salesforce צריכים להגדיר, כדי למסור להם; ושל מי החיבור.

admin-title = למנהלי Salesforce שלכם
admin-intro = כל מה שהאפליקציה והארגון צריכים, לשליחה למי שמורשים לשנות את ״Setup״. השמות כתובים כפי שהם מופיעים במסך ״Setup״ באנגלית.
copy-as-message = העתקה כהודעה
copy-as-markdown = העתקה בתור Markdown
copy-app-callback = העתקת כתובת החזרה של האפליקציה
copy-origin = העתקת המקור המותר
copy-scopes = העתקת היקפי ההרשאה
copied-setup = הועתק. אין בטקסט שום סוד.
open-app-manager = יצירת האפליקציה ב־External Client App Manager
open-cors = התרת הדף הזה ב־CORS

setting-ticked = מסומן
setting-unticked = לא מסומן
setting-none-ticked = שום דבר לא מסומן
setting-users-permission-set = הפרופיל של המשתמש או קבוצת הרשאות שיש לו

why-local = אפליקציה שנוצרה בארגון שהיא מיועדת לו פועלת בו ולא בשום מקום אחר.
why-oauth = בלי זה אין לאפליקציה ״Consumer Key״.
why-callback = ‏Salesforce שולחת את תשובתה לכאן ולא לשום מקום אחר: אות באות.
why-callback-unused = חובה להזין כתובת, אף שאין בה שימוש כאן.
why-scopes = שני הראשונים מאפשרים לקרוא ל־API ולהישאר מחוברים; שירות הזהות אומר מי נכנס.
why-scopes-key = ‏Salesforce דורשת כאן את refresh_token אף שאינה מנפיקה אסימון רענון; שירות הזהות אומר מי נכנס.
why-no-flow = זרימת שרת האינטרנט, שמשמשת כאן, אינה צריכה סימון; בזרימות האחרות אין שימוש.
why-jwt-flow = העלו את התעודה (salesforce.crt) ששייכת למפתח הפרטי.
why-no-secret = דף אינטרנט אינו שומר סוד; PKCE בא במקומו.
why-pkce = הוא מבטיח שרק מי שהתחיל כניסה יוכל לסיים אותה. תמיד פעיל באפליקציות חדשות.
why-rotation = כל אסימון רענון משמש פעם אחת, והקונסולה הזאת שומרת את החדש ביותר. תמיד פעיל באפליקציות חדשות.
why-idle = חיבור שאיש אינו משתמש בו מסתיים מעצמו. תמיד פעיל באפליקציות חדשות.
why-no-allowlist = האסימונים מתחדשים מהדפדפנים של המשתמשים, בכל מקום שבו הם נמצאים.
why-opaque-tokens = אסימונים כאלה פותחים רק את REST API.
why-self-authorize = כל משתמש מאשר את האפליקציה פעם אחת. כדי לבחור מי רשאי, בחרו ״Admin approved users are pre-authorized״ והוסיפו פרופילים או קבוצות הרשאות.
why-pre-authorized = כשמפתח נכנס, אין מי שיאשר את האפליקציה.
why-app-policies = אלה המשתמשים שהמפתח רשאי להיכנס בשמם.
why-relax-ip = המשתמשים נכנסים מהרשתות שלהם. עם ״Enforce IP restrictions״ יכולים להתחבר רק מי שבטווחי ה־IP לכניסה.
why-cors = בלי זה הארגון אינו מנפיק אסימונים לדף אינטרנט.
why-origin = הדף של הקונסולה הזאת, בלי נתיב.

message-subject = הגדרת אפליקציה ב־Salesforce עבור { $origin }
message-intro = בבקשה הגדירו אפליקציית לקוח חיצונית (External Client App) בארגון Salesforce שלנו, כדי שהדף { $origin } יוכל להתחבר. אלה המקומות במסך ״Setup״, ההגדרות והסיבות. השמות כתובים כפי שהם מופיעים במסך ״Setup״ באנגלית.
message-links = הדפים בארגון שלנו:
message-end = אחר כך שלחו אליי בבקשה את ״Consumer Key״: האפליקציה, ״Settings״, ״OAuth Settings״, ״Consumer Key and Secret״. אין צורך ב־״Consumer Secret״, ועליו להישאר במקומו. עד שאפליקציה חדשה מוכרת חולפות עד עשר דקות.
message-end-key = אחר כך שלחו אליי בבקשה את ״Consumer Key״: האפליקציה, ״Settings״, ״OAuth Settings״, ״Consumer Key and Secret״. אין צורך ב־״Consumer Secret״. התעודה עוברת לאפליקציה, והמפתח הפרטי נשאר אצלי.

metadata-title = כקובצי מטא־נתונים לפקודה sf
metadata-intro = שימו את הקבצים האלה בפרויקט של הפקודה sf ופרסו אותו. מילים באותיות לטיניות גדולות מסמנות ערכים שעליכם להזין. הקבצים נבדקו מול הטיפוסים ש־Salesforce מפרסמת, אבל מעולם לא נוסו בארגון: בדקו אחר כך את האפליקציה במסך ״Setup״.
metadata-access = הארגון צריך לאפשר את ״Allow access to OAuth consumer secrets via Metadata API״ (במסך ״Setup״, בדף ״External Client App Settings״), ומי שפורסים צריכים את ההרשאה ״View External Client Apps Consumer Secrets in Metadata״. מקומו של הקובץ עם הגדרות OAuth הגלובליות אינו בבקרת גרסאות אחרי ש־Salesforce כתבה בו מפתחות.
copy-file = העתקת { $name }
copy-deploy = העתקת פקודת הפריסה

whose-title = של מי החיבור הזה?
whose-acts-as = הוא פועל ב־Salesforce בתור { $user }: הוא רואה ומשנה מה שהמשתמש הזה רשאי לראות ולשנות, ומה שהוא משנה שם נושא את שמו של המשתמש.
whose-acts-as-nobody-yet = הוא יפעל ב־Salesforce בתור מי שייכנס: הוא יראה וישנה מה שהמשתמש הזה רשאי לראות ולשנות, ומה שישנה שם יישא את שמו של המשתמש.
whose-ends = אם המשתמש הזה מושבת או מוקפא ב־Salesforce, למשל כשהוא עוזב, החיבור מפסיק לפעול. אם ההרשאות שלו משתנות, משתנה גם מה שהחיבור יכול לעשות.
whose-password = אם הסיסמה משתנה, החיבור מפסיק לפעול עד שמזינים כאן את הסיסמה החדשה ואת אסימון האבטחה החדש.
whose-no-password = לא נשמרת עבורו סיסמה, ולכן אין צורך להזין כאן דבר כשהיא משתנה.
whose-instead = לחיבור שאמור להאריך ימים יותר מאנשים, מנהלי Salesforce יוצרים משתמש אינטגרציה: ״Setup״, ״Users״, ״New User״, עם ״Salesforce Integration״ בשדה ״User License״ ועם הפרופיל ״Minimum Access - API Only Integrations״; אחר כך רישיון קבוצת ההרשאות ״Salesforce API Integration״, וקבוצת הרשאות משלו שמתירה לחיבור הזה את מה שהוא צריך ולא יותר.
whose-instead-key = משתמש כזה אינו יכול להיכנס בדף של Salesforce; הוא מתחבר עם ״{ $method }״.
whose-is-integration-user = המשתמש הזה הוא משתמש אינטגרציה: הוא אינו אדם, והוא יכול לעשות רק מה שקבוצות ההרשאות שלו מתירות לו דרך ה־API.
log-out = יציאה מ־Salesforce בדפדפן הזה
log-out-why = אחרי כניסה הדפדפן הזה נשאר מחובר ל־Salesforce. צאו לפני שמישהו אחר מתחבר כאן, אחרת יתחבר החשבון שלכם.
