# What is sent where, for whoever reviews a console.

sent-title = מה נשלח ולאן
sent-intro = דבר נוסף אינו יוצא מהדף הזה. סוד שמקלידים מגיע רק למקומות שרשומים למטה; האסימונים נשארים באחסון ההפעלה של הכרטיסייה הזאת.
sent-policy = למדיניות התוכן של הקונסולה:
sent-page = דף
sent-nothing = דבר לא נשלח
sent-program = טוען את הטופס הזה
sent-host-probe = שואל אם המארח קיים
sent-token-probe = שואל אם נקודת הקצה של האסימונים עונה לדף הזה, בלי קוד
sent-authorize = פותח את דף הכניסה של Salesforce
sent-callback = מחזיר אתכם מ־Salesforce לכאן
sent-code = מחליף את הקוד באסימונים
sent-refresh = מחדש את אסימון הגישה
sent-with-secret = שתי הבקשות האלה, כשהשרת של הקונסולה מוסיף את סוד הצרכן
sent-clock = שואל את השרת של הקונסולה עצמה מה השעה
sent-assertion = מחליף באסימון את מה שהמפתח הפרטי חתם
sent-login = נכנס עם שם משתמש, סיסמה ואסימון אבטחה
sent-who = שואל בשם מי האסימון פועל, ואם הוא עדיין בתוקף
sent-versions = שואל מהן גרסאות ה־API של הארגון
sent-test = בודק את הגישה
sent-limits = שואל כמה מקריאות ה־API היומיות נוצלו
sent-revoke = מסיים את האסימונים כשמוותרים עליהם
sent-store = מוסר את החיבור ואת הסודות שהוקלדו למאגר של הקונסולה
