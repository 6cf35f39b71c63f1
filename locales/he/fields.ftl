# The fields: their names (fixed by the public interface), help, and what is wrong
# with what was typed. A name is a noun as Salesforce's Setup spells it.
#
# Names of Setup stay English: see the source in form.ftl.

field-label = תווית
field-login-url = כתובת הכניסה
field-sandbox = שימוש בארגז חול של salesforce.com (Sandbox)
field-api-version = גרסת API
field-org-id = מזהה הארגון ב־Salesforce
field-user-id = מזהה המשתמש ב־Salesforce
field-consumer-key = מפתח הצרכן
field-callback-url = כתובת החזרה
field-consumer-secret = סוד הצרכן
field-username = שם המשתמש
field-password = סיסמה
field-security-token = אסימון האבטחה
field-private-key = מפתח פרטי
field-private-key-file = קובץ המפתח הפרטי
field-access-token = אסימון הגישה
field-instance-url = כתובת המופע

required = חובה
optional = רשות

help-label = השם של החיבור הזה בקונסולה.
help-login-url = כתובת My Domain של הארגון שלכם, למשל https://acme.my.salesforce.com. היא מופיעה ב־Salesforce, במסך ״Setup״ בדף ״My Domain״, או בשורת הכתובת: אפשר להדביק כאן כל כתובת של הארגון.
help-sandbox = מומלץ לפיתוח ולבדיקות. ארגז חול (Sandbox) הוא ארגון נפרד, עם כתובת כניסה, מזהה ארגון ומזהה משתמש משלו; הוא זמין במהדורות Professional ו־Enterprise ו־Performance ו־Unlimited.
help-sandbox-decided-production = נקבע לפי כתובת הכניסה: המארח הזה שייך לארגון ייצור.
help-sandbox-decided-sandbox = נקבע לפי כתובת הכניסה: המארח הזה שייך לארגז חול.
help-api-version = השאירו ריק כדי להשתמש בגרסה החדשה ביותר שהארגון מציע.
help-org-id = במזהה יש 15 או 18 תווים, והוא מתחיל ב־00D. השאירו ריק, והמזהה יתברר בכניסה הראשונה.
help-user-id = במזהה יש 15 או 18 תווים, והוא מתחיל ב־005. השאירו ריק, והמזהה יתברר בכניסה הראשונה.
help-consumer-key = ה־״Consumer Key״ של אפליקציית הלקוח החיצונית (או של האפליקציה המחוברת) בארגון שלכם.
help-consumer-secret = ה־״Consumer Secret״, רק אם האפליקציה דורשת אותו. השרת של הקונסולה שומר אותו ומוסיף אותו בהחלפת הקוד; הדף הזה מוסר אותו פעם אחת ושוכח אותו.
help-callback-url = הזינו את הכתובת הזאת, אות באות, בשדה ״Callback URL״ של האפליקציה ב־Salesforce.

help-login-url-password = השאירו ריק עבור login.salesforce.com, או עבור test.salesforce.com כשתיבת ארגז החול מסומנת; אם הארגון שלכם חוסם אותן, הזינו את כתובת My Domain שלו.
help-username = שם המשתמש ב־Salesforce, שנראה כמו כתובת דוא״ל. אם אינכם יודעים אותו, אפשר לפנות למנהלי Salesforce בארגון.
help-password = הסיסמה של המשתמש הזה ב־Salesforce. היא נשארת בזיכרון של הדף הזה.
help-security-token = נחוץ אלא אם כן Salesforce נותנת אמון ברשת שממנה נכנסים. הוא מצורף לסוף הסיסמה.
help-access-token = אסימון שהתקבל במקום אחר; הוא נמצא אצל מנהלי Salesforce בארגון או בתוכנה שלכם. הדף שומר אותו עבור הכרטיסייה הזאת.
help-instance-url = המארח של ה־API, למשל https://acme.my.salesforce.com. זה אינו דף הכניסה; הכתובת נמצאת אצל מי שנתן לכם את האסימון, או ב־Salesforce, במסך ״Setup״ בדף ״My Domain״.
help-private-key = מפתח RSA בתבנית PEM, שהודבק, נגרר לכאן או נבחר כקובץ. הוא נקרא בדפדפן הזה ואינו נשלח לעולם: החתימה נעשית כאן.
empty-keeps-the-secret = אם השדה יישאר ריק, יישמר מה שכבר נמצא בדף הזה.
empty-keeps-the-consumer-secret = אם השדה יישאר ריק, יישאר מה שהקונסולה שומרת עבור מפתח הצרכן הזה.
show = הצגה
show-secret = הצגת { $name }

find-security-token = איך מקבלים אסימון אבטחה?
open-reset-security-token = פתיחת הדף ״Reset My Security Token״ בארגון שלכם

username-missing = הזינו את שם המשתמש ב־Salesforce.
username-too-long = בשם המשתמש יש { $length } תווים; אפשר להזין כאן { $limit } לכל היותר.
password-missing = הזינו את הסיסמה.
secret-too-long = יש כאן { $length } תווים; אפשר להזין { $limit } לכל היותר. דבר לא נחתך.
unseen-blank = יש רווח לפני הטקסט או אחריו, אולי הוא הועתק איתו. הסירו אותו.
unseen-line-end = יש בטקסט סוף שורה או טאב, אולי הם הועתקו איתו. הסירו אותם.
unseen-zero-width = יש בטקסט תו בלתי נראה, אולי הוא הועתק איתו. הקלידו את הטקסט, או העתיקו אותו ממקום אחר.
consumer-secret-characters = בסוד הצרכן אין רווחים, סופי שורות או תווים מיוחדים אחרים. העתיקו אותו שוב.
access-token-missing = הזינו את אסימון הגישה.
access-token-characters = באסימון הגישה אין רווחים, סופי שורות או תווים מיוחדים אחרים. העתיקו אותו שוב.
instance-url-missing = הזינו את כתובת המופע, למשל https://acme.my.salesforce.com.
instance-url-login = המארח { $host } משמש לכניסה, ואין בו API. כתובת המופע היא המארח של הארגון עצמו, למשל https://acme.my.salesforce.com.
instance-url-scheme = הכתובת חייבת להתחיל ב־https, כי האסימון נשלח אליה.
instance-url-lightning = זה דף Lightning, ואין בו API. כתובת המופע של הארגון הזה היא { $suggestion }.
instance-url-setup = זה דף של ״Setup״, ואין בו API. כתובת המופע של הארגון הזה היא { $suggestion }.
instance-url-visualforce = זה דף Visualforce, ואין בו API. כתובת המופע של הארגון הזה היא { $suggestion }.
instance-url-not-salesforce = המארח { $host } אינו מארח של Salesforce, ואסור לשלוח אליו אסימון. אם לארגון שלכם יש דומיין מותאם אישית, צוות הפיתוח של הקונסולה יכול לאפשר אותו במאפיין trusted-hosts.
private-key-missing = הזינו את המפתח הפרטי: הדביקו אותו, גררו אותו לכאן או בחרו את הקובץ שלו.
private-key-read = מפתח RSA באורך { $bits } סיביות. טביעת SHA-256 של החלק הציבורי שלו:
private-key-compare = השוו לתעודה שב־Salesforce בעזרת הפקודה: openssl x509 -in salesforce.crt -noout -pubkey | openssl pkey -pubin -outform der | openssl dgst -sha256 -c
password-needed-again = הסיסמה הייתה בזיכרון של הדף הזה ונמחקה כשהדף נטען מחדש. הזינו אותה שוב.
private-key-needed-again = המפתח הפרטי היה בזיכרון של הדף הזה ונמחק כשהדף נטען מחדש. הזינו אותו שוב.

find-org-id = איפה נמצא מזהה הארגון ב־Salesforce?
find-user-id = איפה נמצא מזהה המשתמש ב־Salesforce?
find-consumer-key = איפה נמצא מפתח הצרכן?

label-missing = הזינו תווית, כדי שאפשר יהיה להבדיל בין החיבור הזה לאחרים.
label-too-long = בתווית יש { $length } תווים; אפשר להזין { $limit } לכל היותר.
label-taken = התווית הזאת כבר שייכת לחיבור ״{ $label }״. בחרו תווית אחרת.

login-url-missing = הזינו את כתובת My Domain של הארגון שלכם, למשל https://acme.my.salesforce.com.
login-url-not-an-address = זו אינה כתובת. היא צריכה להיראות כמו https://acme.my.salesforce.com.
login-url-scheme = הכתובת חייבת להתחיל ב־https, כי מזינים שם סיסמה.
login-url-user-info = בכתובת יש שם משתמש לפני הסימן ״@״. הסירו אותו: את שם המשתמש מזינים בדף של Salesforce עצמה.
login-url-port = Salesforce אינה עונה ביציאה אחרת. הסירו את הסימן ״:״ ואת המספר שאחרי המארח.
login-url-lightning = זה דף Lightning, ואי אפשר להיכנס בו. כתובת הכניסה של הארגון הזה היא { $suggestion }.
login-url-setup = זה דף של ״Setup״, ואי אפשר להיכנס בו. כתובת הכניסה של הארגון הזה היא { $suggestion }.
login-url-visualforce = זה דף Visualforce, ואי אפשר להיכנס בו. כתובת הכניסה של הארגון הזה היא { $suggestion }.
login-url-retired-instance = הכתובת { $host } היא כתובת מופע ש־Salesforce הוציאה משימוש. הזינו את כתובת My Domain של הארגון שלכם: היא נמצאת במסך ״Setup״ בדף ״My Domain״.
login-url-not-salesforce = המארח { $host } אינו מארח של Salesforce. כתובת הכניסה היא כתובת My Domain של הארגון שלכם, למשל https://acme.my.salesforce.com. אם לארגון יש דומיין מותאם אישית, צוות הפיתוח של הקונסולה יכול לאפשר אותו במאפיין trusted-hosts.
login-url-answers-no-page = המארח { $host } אינו עונה לדפי אינטרנט, ולכן אי אפשר לקבל ממנו אסימונים מהדף הזה. הזינו במקומו את כתובת My Domain של הארגון שלכם: היא נמצאת ב־Salesforce, במסך ״Setup״ בדף ״My Domain״.
login-host-not-salesforce = המארח { $host } עונה, אבל לא כמו מארח כניסה של Salesforce. בדקו את האיות של כתובת הכניסה.

consumer-key-missing = הזינו את מפתח הצרכן של האפליקציה ב־Salesforce.
consumer-key-characters = במפתח הצרכן אין רווחים, סופי שורות או תווים מיוחדים אחרים. העתיקו אותו שוב.
consumer-key-too-long = יש כאן { $length } תווים; במפתח הצרכן יש { $limit } לכל היותר. אולי הועתק איתו משהו נוסף?
consumer-key-unknown = המארח { $host } אינו מכיר את מפתח הצרכן הזה. העתיקו אותו שוב מהאפליקציה שבארגון הזה עצמו. אם האפליקציה נוצרה לפני פחות מעשר דקות, ייתכן שהיא עדיין אינה מוכרת: המתינו מעט ונסו שוב.

id-missing = הקונסולה צריכה את המזהה. הזינו את 15 או 18 התווים שלו.
id-length = במזהה יש 15 או 18 תווים; כאן יש { $actual }.
id-character = תו מספר { $position }, ״{ $character }״, אינו יכול להופיע במזהה: יש בו רק אותיות לטיניות וספרות.
id-checksum = שלושת התווים האחרונים אינם מתאימים ל־15 הראשונים, כלומר אחד מהם הוקלד לא נכון, או שאות גדולה וקטנה התחלפו. לפי 15 התווים הראשונים כפי שהם, המזהה הוא { $expected }.
id-prefix = המזהה הזה מתחיל ב־{ $actual }; המזהה שצריך כאן מתחיל ב־{ $expected }.

api-version-not-a-version = גרסה נראית כך: { $newest }. השאירו את השדה ריק כדי להשתמש בחדשה ביותר.
api-version-retired = Salesforce הוציאה משימוש את גרסה { $version } עם { $since }. הזינו 31.0 ומעלה, או השאירו את השדה ריק כדי להשתמש בחדשה ביותר, { $newest }.
api-version-unknown = עדיין אין גרסה כזאת. החדשה ביותר שמוכרת היא { $newest }.
api-version-not-offered = הארגון אינו מציע את גרסה { $version }. החדשה ביותר שהוא מציע היא { $newest }.

callback-url-other-origin = כתובת החזרה { $given } אינה במקור של הדף הזה, { $origin }, ולכן שום תשובה של Salesforce לא תגיע לטופס הזה. צוות הפיתוח של הקונסולה יכול לתקן את המאפיין redirect-uri.
callback-url-malformed = כתובת החזרה { $given } אינה כתובת שאפשר להשתמש בה. צוות הפיתוח של הקונסולה יכול לתקן את המאפיין redirect-uri.
