# Where things are found in Salesforce: the names of the drawings, for who does not see
# them, and the steps, whose numbers stand in the drawings.

drawing-org-id = תרשים של ״Setup״: השדה ״Quick Find״ (1) מעל התפריט, ומזהה הארגון (2) בדף שלצידו.
find-org-id-page = ב־Salesforce פתחו את ״Setup״, הקלידו ״Company Information״ בשדה ״Quick Find״ ופתחו את הדף.
find-org-id-value = הערך נקרא ״Salesforce.com Organization ID״. לארגז חול יש מזהה משלו, ואותו קוראים בארגז החול.

drawing-user-id = תרשים של ״Setup״: השדה ״Quick Find״ (1) מעל התפריט, השם שלכם (2) ברשימה שלצידו, ומזהה המשתמש (3) בשורת הכתובת.
find-user-id-page = ב־Salesforce פתחו את ״Setup״, הקלידו ״Users״ בשדה ״Quick Find״ ופתחו את ״Users״.
find-user-id-name = לחצו על השם שלכם.
find-user-id-address = בשורת הכתובת, החלק שמתחיל ב־005 הוא המזהה.

drawing-consumer-key = תרשים של ״Setup״: השדה ״Quick Find״ (1) מעל התפריט, ובדף שלצידו ״Settings״ (2) והמפתח (3).
find-consumer-key-page = ב־Salesforce פתחו את ״Setup״, הקלידו ״External Client App Manager״ בשדה ״Quick Find״, פתחו את הדף ואז את האפליקציה שלכם.
find-consumer-key-settings = פתחו את ״Settings״ ואז את ״OAuth Settings״.
find-consumer-key-value = תחת ״Consumer Key and Secret״ העתיקו רק את ״Consumer Key״: הטופס הזה אינו צריך סוד.

drawing-security-token = תרשים של ההגדרות האישיות: השדה ״Quick Find״ (1) מעל התפריט, והכפתור (2) בדף שלצידו.
find-security-token-page = ב־Salesforce לחצו על התמונה שלכם ואז על ״Settings״. הקלידו ״Reset My Security Token״ בשדה ״Quick Find״ ופתחו את הדף.
find-security-token-button = לחצו על ״Reset Security Token״: Salesforce תשלח אסימון חדש בדוא״ל, והקודם יפוג. האסימון משתנה גם בכל שינוי של הסיסמה.

drawing-cors = תרשים של ״Setup״: השדה ״Quick Find״ (1) מעל התפריט, ובדף שלצידו התיבה לסימון (2) ומתחתיה ״New״ (3).
set-up-cors-page = במסך ״Setup״ הקלידו ״CORS״ בשדה ״Quick Find״ ופתחו את הדף.
set-up-cors-tick = בחרו ״Edit״, סמנו את ״Enable CORS for OAuth endpoints״ ושמרו.
set-up-cors-origin = תחת ״Allowed Origins List״ בחרו ״New״ והזינו { $origin }.
