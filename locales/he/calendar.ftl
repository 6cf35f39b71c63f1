# לוח ההפסקות. שם של גרסה (Summer ’27) נשאר כמו שהוא.

retirement-ends-on = מסתיים ב־{ $date }: { $what }.
retirement-ended-on = הסתיים ב־{ $date }: { $what }.
retirement-ends-with = מסתיים עם { $release }: { $what }.
retirement-ended-with = הסתיים עם { $release }: { $what }.
retirement-source = ההודעה של Salesforce: { $what }

retired-api-versions = גרסאות API מ־{ $first } עד { $last }
retired-instanced-address = קריאות לכתובת שנקראת על שם שרת
retired-password-flow = OAuth עם שם משתמש וסיסמה
retired-soap-login = SOAP login()
retired-connected-apps = התמיכה של Salesforce באפליקציות מחוברות

instead-newer-version = השאירו את גרסת ה־API ריקה: כך תשמש הגרסה החדשה ביותר שהארגון מציע.
instead-my-domain = הזינו את כתובת My Domain של הארגון, שנשארת זהה לכל מקום ש־Salesforce מעבירה אליו את הארגון.
instead-other-programs = הטופס הזה אינו נכנס כך, אבל ייתכן שתוכנה אחרת שהסיסמה הזאת אצלה כן.
instead-oauth = כך החיבור הזה נכנס עם סיסמה. הכניסה עם OAuth תמשיך לפעול.
instead-external-client-app = אפליקציה מחוברת ממשיכה לפעול, אבל כדאי שמנהלי Salesforce יהפכו אותה לאפליקציית לקוח חיצונית: ״Setup״, ״App Manager״, האפליקציה, ״Migrate to External Client App״.
