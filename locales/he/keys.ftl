# What was given instead of a usable private key. One message a line, named after the code of the
# error in src/oauth/private_key/error.rs; a command that helps is shown beneath, on its own.

private-key-empty = הזינו את המפתח הפרטי: בחרו את הקובץ שלו, או הדביקו את הטקסט שלו מ־BEGIN PRIVATE KEY או מ־BEGIN RSA PRIVATE KEY ועד השורה שיש בה END.
private-key-too-large = זה גדול מכל מפתח פרטי, שגודלו 16 ק״ב לכל היותר. בחרו את הקובץ שיש בו רק המפתח: טקסט שמתחיל ב־BEGIN PRIVATE KEY או ב־BEGIN RSA PRIVATE KEY.
private-key-not-text = זה אינו טקסט רגיל; אולי זה מאגר מפתחות (PKCS#12, עם הסיומת p12 או pfx) או מפתח בתבנית בינארית (DER). נחוץ מפתח RSA פרטי בתבנית PEM, כלומר טקסט שמתחיל ב־BEGIN PRIVATE KEY או ב־BEGIN RSA PRIVATE KEY. הכלי openssl יוצר אותו מכל אחד מהם. מאגר מפתחות של Java (סיומת jks) צריך להמיר קודם ל־PKCS#12 בעזרת keytool. אם זה טקסט, ייתכן שעורך טקסט שינה את המקפים או את הקידוד שלו: העתיקו שוב את המקור.
private-key-not-pem = זה אינו מפתח בתבנית PEM. נחוץ מפתח RSA פרטי: השורה הראשונה שלו היא BEGIN PRIVATE KEY או BEGIN RSA PRIVATE KEY והאחרונה זהה עם END, ובכל אחת מהן חמישה מקפים משני הצדדים. העתיקו גם את שתי השורות האלה.
private-key-certificate = זו התעודה, שמקומה באפליקציה ב־Salesforce. נחוץ כאן המפתח הפרטי ששייך לה, מפתח RSA שמתחיל ב־BEGIN PRIVATE KEY או ב־BEGIN RSA PRIVATE KEY. אי אפשר ליצור אותו מהתעודה; בדרך כלל הוא קובץ נפרד שנוצר יחד איתה.
private-key-certificate-request = זו בקשה לתעודה. נחוץ כאן המפתח הפרטי שבעזרתו היא נוצרה, מפתח RSA שמתחיל ב־BEGIN PRIVATE KEY או ב־BEGIN RSA PRIVATE KEY. אי אפשר ליצור אותו מהבקשה; בדרך כלל הוא קובץ נפרד.
private-key-public = זה מפתח ציבורי. נחוץ כאן המפתח הפרטי ששייך לו, מפתח RSA שמתחיל ב־BEGIN PRIVATE KEY או ב־BEGIN RSA PRIVATE KEY. אי אפשר ליצור אותו מהמפתח הציבורי; בדרך כלל הוא קובץ נפרד.
private-key-encrypted = המפתח הפרטי הזה מוגן בביטוי סיסמה, והטופס הזה אינו מבקש אותו. נחוץ אותו מפתח בלי ביטוי סיסמה, שמתחיל ב־BEGIN PRIVATE KEY או ב־BEGIN RSA PRIVATE KEY. הכלי openssl מבקש את ביטוי הסיסמה וכותב את המפתח לקובץ; שמרו על הקובץ כמו על סיסמה, ומחקו אותו כשאין בו עוד צורך.
private-key-ec = זה מפתח של עקום אליפטי, ו־Salesforce מקבלת רק חתימות של מפתחות RSA. אי אפשר להמיר אותו: צרו מפתח RSA חדש, שמתחיל ב־BEGIN PRIVATE KEY, והעלו את התעודה שלו לאפליקציה ב־Salesforce.
private-key-other-algorithm = זה מפתח פרטי של אלגוריתם אחר ולא של RSA, למשל Ed25519, ו־Salesforce מקבלת רק חתימות של מפתחות RSA. אי אפשר להמיר אותו: צרו מפתח RSA חדש, שמתחיל ב־BEGIN PRIVATE KEY, והעלו את התעודה שלו לאפליקציה ב־Salesforce.
private-key-openssh = זה מפתח פרטי בתבנית של OpenSSH עצמה. נחוץ מפתח RSA פרטי בתבנית PEM, שמתחיל ב־BEGIN PRIVATE KEY או ב־BEGIN RSA PRIVATE KEY. הכלי ssh-keygen ממיר את הקובץ עצמו, ולכן הפעילו אותו על עותק; אם המפתח אינו מסוג RSA, צריך ליצור מפתח חדש.
private-key-putty = זה מפתח פרטי בתבנית של PuTTY עצמה. נחוץ מפתח RSA פרטי בתבנית PEM, שמתחיל ב־BEGIN PRIVATE KEY או ב־BEGIN RSA PRIVATE KEY. התוכנה PuTTYgen ממירה אותו: בתפריט ״Conversions״ בחרו ״Export OpenSSH key״.
private-key-other = בטקסט ה־PEM הזה יש משהו אחר ולא מפתח פרטי שאפשר להשתמש בו כאן; מה יש בו כתוב בשורה הראשונה שלו. נחוץ מפתח RSA פרטי, שהשורה הראשונה שלו היא BEGIN PRIVATE KEY או BEGIN RSA PRIVATE KEY, באותיות גדולות.
private-key-doubled = יש כאן כמה מפתחות פרטיים, ואפשר להשתמש רק באחד. הזינו את המפתח שהתעודה שלו הועלתה לאפליקציה ב־Salesforce: בלוק אחד מ־BEGIN PRIVATE KEY או מ־BEGIN RSA PRIVATE KEY ועד END.
private-key-beside-certificate = יש כאן תעודה לצד המפתח הפרטי. נחוץ רק המפתח: בלוק אחד מ־BEGIN PRIVATE KEY או מ־BEGIN RSA PRIVATE KEY ועד END. הכלי openssl כותב אותו לקובץ נפרד.
private-key-beside-other = יש כאן משהו נוסף לצד המפתח הפרטי. נחוץ רק המפתח: בלוק אחד מ־BEGIN PRIVATE KEY או מ־BEGIN RSA PRIVATE KEY ועד END. הכלי openssl כותב אותו לקובץ נפרד.
private-key-truncated = חסר חלק מהמפתח הפרטי. העתיקו אותו שוב, בשלמותו: מהשורה שיש בה BEGIN ועד השורה שיש בה END, כולל שתיהן.
private-key-bad-base64 = בין השורה הראשונה לאחרונה של המפתח הפרטי יש תווים שאינם שייכים לשם. העתיקו אותו שוב מהקובץ המקורי, בלי לשנות דבר.
private-key-bad-der = בטקסט יש שורות של מפתח פרטי, אבל מה שביניהן אינו מפתח ה־RSA הפרטי שהשורה הראשונה מבטיחה. העתיקו אותו שוב מהקובץ המקורי; אם הבעיה נשארת, צרו את הקובץ מחדש.
private-key-too-short = במפתח ה־RSA הזה יש { $bits } סיביות; נחוצות לפחות 2048. אי אפשר להאריך אותו: צרו מפתח חדש, והעלו את התעודה שלו לאפליקציה ב־Salesforce.
private-key-too-long = במפתח ה־RSA הזה יש { $bits } סיביות; אפשר להשתמש ב־8192 לכל היותר. צרו מפתח חדש, 2048 סיביות מספיקות, והעלו את התעודה שלו לאפליקציה ב־Salesforce.
private-key-bad-exponent = למפתח ה־RSA הזה יש מעריך ציבורי חריג, שאינו בטוח או אינו נתמך. צרו מפתח חדש, והעלו את התעודה שלו לאפליקציה ב־Salesforce.
private-key-trailing-bytes = יש משהו אחרי המפתח הפרטי בתוך הבלוק שלו. העתיקו אותו שוב מהקובץ המקורי; אם הבעיה נשארת, צרו את הקובץ מחדש.
