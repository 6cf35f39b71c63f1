# הכתובת: למה מתכוונת כתובת שהודבקה, מה התברר מוקדם, ולמה לא הגיעה תשובה.

login-url-content = זה דף של קבצים, של Experience Builder או לציבור, ואי אפשר להיכנס בו. כתובת הכניסה של הארגון הזה היא { $suggestion }.
login-url-no-login = המארח { $host } שייך ל־Salesforce, אבל שום ארגון אינו נכנס בו. הזינו את כתובת My Domain של הארגון שלכם, למשל https://acme.my.salesforce.com: היא נמצאת במסך ״Setup״ בדף ״My Domain״.
instance-url-content = זה דף של קבצים, של Experience Builder או לציבור, ואין בו API. כתובת המופע של הארגון הזה היא { $suggestion }.
instance-url-no-api = המארח { $host } שייך ל־Salesforce, אבל אין בו API של ארגון. הזינו את כתובת My Domain של הארגון שלכם, למשל https://acme.my.salesforce.com: היא נמצאת במסך ״Setup״ בדף ״My Domain״.
instance-url-site = המארח { $host } הוא אתר Experience Cloud. ה־API נמצא במארח של הארגון עצמו, והוא { $suggestion }.
address-among-others = יש כאן יותר מכתובת, וייתכן שחלק מזה אינו נראה. הכתובת שבפנים היא { $suggestion }.
address-look-alike = המארח { $host } רק נראה כמו מארח של Salesforce: הוא שייך למי שמחזיק ב־{ $domain }. בדקו את האיות; מארח של My Domain מסתיים ב־my.salesforce.com.
address-foreign-letters = המארח { $host } רק נראה כמו מארח של Salesforce: יש בו אותיות מכתב אחר, שקל להתבלבל בהן. הקלידו את הכתובת בעצמכם; מארח של My Domain מסתיים ב־my.salesforce.com.
switched-key-stays = { $switched } מפתח הצרכן נשאר כמו שהוא; בדרך כלל לכל ארגון יש אפליקציה משלו, ומפתח משלה.

checks-title = מה התברר על המארח הזה
check-mark-asking = שאלה:
check-mark-good = תקין:
check-mark-bad = בעיה:
check-mark-unknown = לא ידוע:
check-asking-host = האם { $host } קיים?
check-host-there = המארח { $host } קיים ועונה כמו מארח כניסה של Salesforce.
check-asking-org = איזה ארגון זה?
check-org = זה הארגון שהמזהה שלו { $org }.
check-org-production = זה ארגון ייצור שהמזהה שלו { $org }.
check-org-sandbox = זה ארגז חול שהמזהה שלו { $org }.
check-org-differs = זה הארגון שהמזהה שלו { $org }, אבל החיבור הזה מיועד ל־{ $expected }. אחד מהם שגוי.
check-org-unknown = המארח { $host } אינו אומר איזה ארגון הוא.
check-ways-password = נכנסים בו עם שם משתמש וסיסמה.
check-ways-both = נכנסים בו עם שם משתמש וסיסמה, או דרך: { $providers }.
check-ways-providers = נכנסים בו דרך: { $providers }. הכניסה עם שם משתמש וסיסמה כבויה.
check-ways-none = דף הכניסה אינו מציע שם משתמש וסיסמה וגם לא דרך אחרת: במסך ״Setup״, בדף ״My Domain״, תחת ״Authentication Configuration״.
check-key-needed = אם נקודת הקצה של האסימונים עונה לדף הזה ייבדק אחרי שיוזן מפתח הצרכן.
check-asking-token = האם נקודת הקצה של האסימונים עונה לדף הזה?
check-token-answers = נקודת הקצה של האסימונים עונה לדף הזה.
check-token-unknown = אי אפשר היה לברר אם נקודת הקצה של האסימונים של { $host } עונה לדף הזה.
check-open-cors = פתיחת CORS במסך ״Setup״ של { $host }
check-open-apps = פתיחת External Client App Manager במסך ״Setup״ של { $host }
check-open-my-domain = פתיחת My Domain במסך ״Setup״ של { $host }
check-again = בדיקה נוספת
check-summary-good = נבדק: לא נמצא דבר שמפריע.
check-summary-bad =
    { $count ->
        [one] נבדק: נקודה אחת דורשת טיפול.
        [two] נבדק: שתי נקודות דורשות טיפול.
       *[other] נבדק: { $count } נקודות דורשות טיפול.
    }

login-host-unreachable = אי אפשר להגיע אל { $host }, אף שהמחשב הזה מחובר לרשת. בדקו את האיות; ייתכן גם שחומת אש, חוסם או אישור שהדפדפן אינו מקבל מונעים זאת.
cause-offline = המחשב הזה אינו מחובר לרשת: אי אפשר להגיע אל { $host } וגם לא אל השרת של הקונסולה עצמה. התחברו לרשת ונסו שוב.
cause-cors-remedy = במסך ״Setup״ פתחו את ״CORS״: בחרו ״Edit״, סמנו את ״Enable CORS for OAuth endpoints״ ושמרו. המקור של הדף הזה, { $origin }, כבר נמצא ברשימה ״Allowed Origins List״.
cause-origin = המארח { $host } קיים, אבל אינו מאפשר לדף הזה לקרוא את תשובותיו: המקור של הדף הזה אינו מורשה בו.
cause-origin-remedy = במסך ״Setup״ פתחו את ״CORS״ והוסיפו את { $origin } לרשימה ״Allowed Origins List״.
cause-either = המארח { $host } קיים, אבל נקודת הקצה של האסימונים שלו אינה עונה לדף הזה. המקור של הדף הזה אינו מורשה בו, או ש־CORS לנקודות הקצה של OAuth כבוי, או שניהם.
cause-either-remedy = במסך ״Setup״ פתחו את ״CORS״: בחרו ״Edit״, סמנו את ״Enable CORS for OAuth endpoints״ ושמרו; אחר כך הוסיפו את { $origin } לרשימה ״Allowed Origins List״.
cause-expired = המארח { $host } אינו מאפשר לדף הזה לקרוא את תשובתו לאסימון, אף שהדף מורשה בו: תוקף האסימון פג או שהוא נשלל. השיגו אסימון חדש.
cause-expired-or-origin = המארח { $host } אינו מאפשר לדף הזה לקרוא את תשובתו לאסימון שפעל קודם. אחד משניים: תוקף האסימון פג, ואז השיגו אסימון חדש; או שהמקור של הדף הזה כבר אינו מורשה בו.
cause-broke-off = החיבור אל { $host } נקטע. עכשיו הוא עונה: נסו שוב.
cause-unclear = המארח { $host } לא ענה, ואי אפשר היה לברר מדוע. בדקו את הרשת שלכם ונסו שוב.
cause-code-is-lost = הקוד אבד; התחילו את הכניסה מחדש.

sent-org-probe = שואל איזה ארגון זה ואיך נכנסים בו
sent-origin-probe = שואל, בלי אסימון, אם המקור של הדף הזה מורשה, אחרי שתשובה אחרת לא הגיעה
sent-network = שואל את השרת של הקונסולה עצמה אם יש רשת, אחרי שתשובה לא הגיעה
