# What Salesforce's refusals mean: what is wrong, who can set it right, and where.
# One message a line, named after the row of the catalogue in src/salesforce/refusals.rs.
#
# Names of Setup stay English: see the source in form.ftl.

## The authorization page

refusal-access-denied = הגישה נדחתה בדף של Salesforce. התחילו מחדש ובחרו באישור הגישה (״Allow״) כדי להתחבר.
refusal-invalid-client-id = Salesforce אינה מכירה את מפתח הצרכן הזה בארגון הזה. העתיקו אותו שוב מהגדרות OAuth של האפליקציה (במסך ״Setup״, בדף ״External Client App Manager״) וודאו שכתובת הכניסה היא כתובת My Domain של אותו ארגון. עד שאפליקציה חדשה מוכרת חולפות עד 10 דקות.
refusal-app-not-installed = אפליקציית הלקוח החיצונית אינה קיימת בארגון שאליו נשלחה הבקשה. הזינו בשדה ״כתובת הכניסה״ את כתובת My Domain של הארגון שבו נוצרה האפליקציה; אפליקציה מקומית פועלת רק בארגון הזה.
refusal-cross-org = אתם מחוברים לארגון אחר ולא לזה שהאפליקציה שייכת אליו. נסו שוב: Salesforce תשאל אז מי נכנס. אם השגיאה נשארת, צאו מ־Salesforce בדפדפן הזה, או השתמשו בחלון פרטי, ובדקו שבשדה ״כתובת הכניסה״ כתובת My Domain של הארגון של האפליקציה.
refusal-app-blocked = האפליקציה הזאת נחסמה בארגון על ידי מנהלי Salesforce. הם יכולים לבטל את החסימה או להתקין אותה במסך ״Setup״, בדף ״Connected Apps OAuth Usage״.
refusal-app-access-denied = אין לכם הרשאה להשתמש באפליקציה הזאת, או לא מהרשת הזאת. מנהלי Salesforce יכולים לתת לכם קבוצת הרשאות עבורה ולהקל את מדיניות ה־IP שלה במסך ״Setup״, בדף ״External Client App Manager״, תחת ״Policies״.
refusal-not-admin-approved = רק משתמשים שאושרו על ידי מנהלי Salesforce יכולים להשתמש באפליקציה הזאת, ואינכם ביניהם. המנהלים יכולים להוסיף את הפרופיל שלכם או קבוצת הרשאות במסך ״Setup״, בדף ״External Client App Manager״, תחת ״Policies״.
refusal-approval-error = Salesforce לא הצליחה לאשר לכם את האפליקציה ואינה אומרת מדוע. בדרך כלל האפליקציה אינה מותקנת בארגון, או שחסר לה היקף הרשאה שהתבקש, או שלמשתמש או לרשת שלכם אין הרשאה להשתמש בה. מנהלי Salesforce יכולים לבדוק זאת במסך ״Setup״, בדף ״Connected Apps OAuth Usage״.
refusal-app-must-be-installed = צריך להתקין את האפליקציה בארגון לפני שאפשר להשתמש בה. מנהלי Salesforce יכולים להתקין אותה במסך ״Setup״, בדף ״Connected Apps OAuth Usage״.
refusal-callback-mismatch = כתובת החזרה אינה אחת מאלה שרשומות באפליקציה. העתיקו אותה מהטופס ובקשו ממנהלי Salesforce להוסיף אותה, אות באות, להגדרות OAuth של האפליקציה במסך ״Setup״, בדף ״External Client App Manager״.
refusal-code-challenge-missing = האפליקציה דורשת PKCE, והבקשה הגיעה בלי אתגר הקוד שלו. זו תקלה בתוכנה; אנא הודיעו למי שפיתח אותה.
refusal-https-required = Salesforce מקבלת את הבקשה הזאת רק דרך HTTPS. אנא הודיעו למי שהגדיר את התוכנה הזאת.
refusal-get-required = Salesforce דורשת שדף הכניסה ייפתח בבקשת GET. זו תקלה בתוכנה; אנא הודיעו למי שפיתח אותה.
refusal-out-of-band-callback = Salesforce אינה תומכת עוד בכניסה בלי דף חזרה. מי שהגדיר את התוכנה הזאת צריך לתת לה כתובת אינטרנט ככתובת החזרה.
refusal-response-type = Salesforce אינה תומכת בסוג הכניסה שהתבקש. זו תקלה בתוכנה; אנא הודיעו למי שפיתח אותה.
refusal-login-error = Salesforce לא הצליחה להכניס אתכם ואינה אומרת למה. נסו שוב; אם גם זה לא יצליח, מנהלי Salesforce ימצאו את הסיבה במסך ״Setup״, בדף ״Login History״.
refusal-session-level = Salesforce דורשת כניסה ברמת אבטחה גבוהה יותר. היכנסו שוב ואמתו את זהותכם כשתתבקשו. מנהלי Salesforce יכולים לראות את הרמות במסך ״Setup״, בדף ״Session Settings״.
refusal-experience-id = Salesforce אינה מקבלת את הכניסה הזאת לאתר שהתבקש. הזינו בשדה ״כתובת הכניסה״ את כתובת My Domain של הארגון, או בקשו ממנהלי Salesforce לבדוק את האתר במסך ״Setup״, בדף ״All Sites״.
refusal-app-attestation = האפליקציה דורשת הוכחה שהבקשה באה מאפליקציה לנייד, ודפדפן אינו יכול לתת אותה. מנהלי Salesforce יכולים ליצור אפליקציה בלי הדרישה הזאת, או להסיר אותה מהאפליקציה הזאת, במסך ״Setup״, בדף ״External Client App Manager״.
refusal-key-bound-tokens = האפליקציה מנפיקה רק אסימונים שקשורים למפתח (DPoP), והתוכנה הזאת אינה תומכת בכך. מנהלי Salesforce יכולים להסיר את הדרישה בהגדרות האפליקציה במסך ״Setup״, בדף ״External Client App Manager״.
refusal-invalid-scope = היקף הרשאה שהתבקש אינו מוכר, או שאין אותו לאפליקציה. מנהלי Salesforce יכולים להוסיף אותו להגדרות OAuth של האפליקציה במסך ״Setup״, בדף ״External Client App Manager״; כשלא מבקשים היקפי הרשאה, חלים אלה של האפליקציה עצמה.
refusal-sign-in-needed = Salesforce רוצה שתיכנסו בדף שלה. התחילו מחדש והיכנסו שם.
refusal-flow-disabled = סוג הכניסה הזה כבוי באפליקציה. מנהלי Salesforce יכולים להפעיל אותו בהגדרות ובמדיניות של האפליקציה במסך ״Setup״, בדף ״External Client App Manager״.
refusal-distribution-state = הערך של ״Distribution State״ באפליקציה אינו מאפשר את הכניסה הזאת. מנהלי Salesforce יכולים לבדוק אותו במסך ״Setup״, בדף ״External Client App Manager״, ורצוי שישמרו את האפליקציה מחדש.
refusal-policy-not-found = לארגון עדיין אין מדיניות לאפליקציה הזאת. מנהלי Salesforce יכולים לפתוח את הכרטיסייה ״Policies״ של האפליקציה במסך ״Setup״, בדף ״External Client App Manager״, ולשמור אותה.
refusal-installation-error = האפליקציה אינה מותקנת כראוי בארגון. מנהלי Salesforce יכולים לבדוק את ״Distribution State״ ואת ״Policies״ שלה במסך ״Setup״, בדף ״External Client App Manager״, ולשמור אותה מחדש.
refusal-salesforce-error = Salesforce מדווחת על תקלה שלה. נסו שוב בעוד כמה דקות. אם התקלה נשארת, בדקו שאתם נכנסים לארגון שהאפליקציה שייכת אליו.

## The token endpoint

refusal-code-expired = הכניסה ארכה זמן רב מדי, או שכבר נעשה שימוש בקוד החד־פעמי שלה. היכנסו שוב.
refusal-refresh-token-expired = הכניסה השמורה הסתיימה: היא נשללה, הוחלפה בחדשה יותר, או לא הייתה בשימוש זמן רב מדי. היכנסו שוב. אם זה קורה לעיתים קרובות, מנהלי Salesforce יכולים לבדוק את ״Refresh Token Policy״ של האפליקציה במסך ״Setup״, בדף ״External Client App Manager״, תחת ״Policies״.
refusal-authentication-failure = Salesforce לא קיבלה את שם המשתמש, הסיסמה או אסימון האבטחה, או שאינה מאפשרת כניסה מהסוג הזה. בדקו אותם ואת הסביבה. מנהלי Salesforce ימצאו את הסיבה המדויקת במסך ״Setup״, בדף ״Login History״.
refusal-user-inactive = המשתמש הזה מושבת או מוקפא. מנהלי Salesforce יכולים להפעיל אותו או לבטל את ההקפאה במסך ״Setup״, בדף ״Users״.
refusal-ip-restricted = Salesforce אינה מאפשרת את הכניסה הזאת מהרשת שלכם. מנהלי Salesforce יכולים להקל את הגבלות ה־IP תחת ״Policies״ של האפליקציה (במסך ״Setup״, בדף ״External Client App Manager״) או את טווחי ה־IP לכניסה בפרופיל שלכם.
refusal-login-hours = הפרופיל שלכם אינו מאפשר כניסה בשעה הזאת. נסו שוב בשעות הכניסה המותרות, או בקשו ממנהלי Salesforce לשנות אותן במסך ״Setup״, בדף ״Profiles״.
refusal-no-valid-scopes = לאפליקציה אין היקף הרשאה שאפשר להשתמש בו כאן. מנהלי Salesforce יכולים להוסיף את ״Manage user data via APIs (api)״ להגדרות OAuth של האפליקציה במסך ״Setup״, בדף ״External Client App Manager״.
refusal-consumer-not-approved = האפליקציה אינה מאושרת למשתמש הזה. מנהלי Salesforce יכולים לאשר אותה מראש תחת ״Policies״ של האפליקציה (במסך ״Setup״, בדף ״External Client App Manager״) ולשייך אותה לפרופיל או לקבוצת ההרשאות של המשתמש.
refusal-jwt-audience = הבקשה החתומה נועדה למארח אחר. הזינו בשדה ״כתובת הכניסה״ את כתובת My Domain של הארגון של המשתמש, ובדקו אם הוא ארגז חול.
refusal-jwt-assertion = Salesforce לא קיבלה את הבקשה החתומה. בדקו שהמפתח הפרטי שייך לתעודה שהועלתה לאפליקציה (במסך ״Setup״, בדף ״External Client App Manager״), שמפתח הצרכן נכון, ושהשעון של המחשב הזה מכוון.
refusal-user-not-found = בארגון אין משתמש בשם הזה. הזינו את שם המשתמש, שנראה כמו כתובת דוא״ל אבל יכול להיות שונה ממנה; בארגז חול הוא מסתיים בדרך כלל בשם של ארגז החול.
refusal-no-run-as-user = לאפליקציה אין משתמש לפעול בשמו. מנהלי Salesforce יכולים להגדיר את ״Run As״ תחת ״Policies״ של האפליקציה במסך ״Setup״, בדף ״External Client App Manager״.
refusal-jwt-not-preauthorized = האפליקציה אינה מוכנה לכניסה במפתח. מנהלי Salesforce יכולים להוסיף לה את היקף ההרשאה refresh_token, ואז לאשר אותה מראש למשתמש תחת ״Policies״ שלה, במסך ״Setup״, בדף ״External Client App Manager״.
refusal-code-verifier = ההוכחה ששייכת לכניסה הזאת אבדה, אולי בגלל כרטיסייה אחרת. היכנסו שוב, בכרטיסייה אחת.
refusal-client-secret = האפליקציה דורשת את סוד הצרכן, והוא חסר או שגוי. לכניסה מהדפדפן, מנהלי Salesforce יכולים לבטל את הסימון של ״Require secret for Web Server Flow״ ושל ״Require secret for Refresh Token Flow״ בהגדרות האפליקציה במסך ״Setup״, בדף ״External Client App Manager״.
refusal-grant-type = הארגון אינו מקבל כניסה מהסוג הזה לאפליקציה. מנהלי Salesforce יכולים להפעיל את התהליך המתאים בהגדרות האפליקציה במסך ״Setup״, בדף ״External Client App Manager״.
refusal-basic-header = בבקשה הייתה כותרת עם פרטי כניסה של לקוח ש־Salesforce אינה יכולה לקרוא. הטופס הזה אינו שולח כותרת כזאת: צוות הפיתוח של הקונסולה יכול לבדוק מה הממסר מוסיף.
refusal-login-rate = יותר מדי כניסות בזמן קצר. המתינו 15 עד 30 דקות ונסו שוב.
refusal-org-inactive = הארגון נעול, סגור או מושעה; ייתכן שפג התוקף של גרסת ניסיון או של ארגז חול. רק Salesforce יכולה לעזור.
refusal-bad-jti = הבקשה החתומה הזאת כבר התקבלה ב־Salesforce. נסו שוב; אם הבעיה נשארת, אנא הודיעו למי שפיתח את התוכנה.
refusal-authorization-pending = הכניסה במכשיר האחר עדיין לא הסתיימה. סיימו אותה שם.
refusal-slow-down = התוכנה שואלת לעיתים קרובות מדי אם הכניסה הסתיימה. המתינו רגע ונסו שוב.
refusal-salesforce-down = Salesforce אינה זמינה כרגע, אולי בגלל תחזוקה. נסו שוב מאוחר יותר.

## The REST API and the user info

refusal-session-not-for-rest = האסימון תקף, אבל אי אפשר להשתמש בו ב־REST API. מנהלי Salesforce יכולים לבדוק שלאפליקציה יש היקף ההרשאה ״Manage user data via APIs (api)״ במסך ״Setup״, בדף ״External Client App Manager״, ושכללי הארגון לגישה ל־API, לכתובות IP ולאבטחת ההפעלה מאפשרים זאת.
refusal-session-expired = תוקף ההפעלה פג או שהיא הסתיימה. היכנסו שוב אם היא אינה מתחדשת מעצמה.
refusal-token-format = הארגון אינו מקבל אסימוני גישה במבנה הזה. מנהלי Salesforce יכולים לבדוק את ״Issue JWT-based access tokens for named users״ בהגדרות האפליקציה במסך ״Setup״, בדף ״External Client App Manager״.
refusal-token-missing = הבקשה הגיעה בלי האסימון שלה. זו תקלה בתוכנה; אנא הודיעו למי שפיתח אותה.
refusal-request-limit = הארגון ניצל לעת עתה את כל בקשות ה־API שלו. נסו שוב מאוחר יותר; מנהלי Salesforce יכולים לראות את השימוש במסך ״Setup״, בדף ״Company Information״.
refusal-api-disabled = ה־API אינו מופעל בארגון הזה או למשתמש הזה. מנהלי Salesforce יכולים לתת את ההרשאה ״API Enabled״ במסך ״Setup״, בדף ״Permission Sets״; יש מהדורות שאינן כוללות API.
refusal-version-retired = Salesforce אינה עונה עוד בגרסת ה־API הזאת. בחרו גרסה חדשה יותר, או השאירו את השדה ״גרסת API״ ריק כדי להשתמש בחדשה ביותר.

## SOAP login()

refusal-security-token = Salesforce דורשת את אסימון האבטחה של המשתמש הזה, כי הכניסה היא מרשת שאינה מהימנה בארגון. הזינו את האסימון האחרון בשדה ״אסימון האבטחה״; הוא משתנה בכל שינוי של הסיסמה. אם אין לכם אסימון, בחרו ״Reset My Security Token״ בהגדרות האישיות ובדקו את הדוא״ל.
refusal-password-lockout = המשתמש הזה נעול אחרי יותר מדי סיסמאות שגויות. המתינו עד שהנעילה תסתיים, בדרך כלל 15 דקות, או בקשו ממנהלי Salesforce לבחור ״Unlock״ במסך ״Setup״, בדף ״Users״.
refusal-password-expired = הסיסמה נכונה, אבל תוקפה פג. היכנסו בדף של Salesforce עצמה, קבעו סיסמה חדשה, והזינו אותה כאן יחד עם אסימון האבטחה החדש.
refusal-login-ip-ranges = הפרופיל שלכם אינו מאפשר כניסה מהרשת הזאת. מנהלי Salesforce יכולים לשנות את ״Login IP Ranges״ של הפרופיל במסך ״Setup״, בדף ״Profiles״.
refusal-login-challenge = Salesforce רוצה לוודא מי נכנס, ושלחה קוד. היכנסו פעם אחת בדף של Salesforce עצמה, או בחרו ״שימוש בפרטי כניסה של OAuth״, שבה האימות נעשה שם.
refusal-soap-login-disabled = הארגון הזה אינו מאפשר לתוכנות להיכנס עם שם משתמש וסיסמה. בחרו במקום זאת ״שימוש בפרטי כניסה של OAuth״. מנהלי Salesforce יכולים לבחור ״Enable SOAP API login״ במסך ״Setup״, בדף ״User Interface״; הדבר יסתיים בכל הארגונים בגרסת Summer ’27.
refusal-soap-login-ended = בארגון הזה אין עוד כניסה של תוכנות עם שם משתמש וסיסמה; Salesforce מסיימת אותה בגרסת Summer ’27. בחרו במקום זאת ״שימוש בפרטי כניסה של OAuth״.
refusal-no-api-auth = למשתמש הזה אין הרשאה להיכנס מתוכנות עם שם משתמש וסיסמה. בחרו במקום זאת ״שימוש בפרטי כניסה של OAuth״. מנהלי Salesforce יכולים לתת את ההרשאה ״Use Any API Auth״ במסך ״Setup״, בדף ״Permission Sets״.
refusal-client-not-accessible = הארגון מאפשר רק תוכנות שאושרו על ידי מנהלי Salesforce. הם יכולים לאשר את התוכנה הזאת במסך ״Setup״, בדף ״Connected Apps OAuth Usage״, או שתבחרו ״שימוש בפרטי כניסה של OAuth״ עם אפליקציה של הארגון.
