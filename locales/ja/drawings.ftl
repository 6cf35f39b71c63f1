# Where things are found in Salesforce: the names of the drawings, for who does not see
# them, and the steps, whose numbers stand in the drawings.

drawing-org-id = 「設定」画面の図。メニューの上に「クイック検索」（1）、その横のページに組織 ID（2）があります。
find-org-id-page = Salesforce で「設定」（Setup）を開き、「クイック検索」（Quick Find）に「組織情報」（Company Information）と入力して、そのページを開きます。
find-org-id-value = 「Salesforce.com Organization ID」という項目の値です。Sandbox には専用の ID があるので、その Sandbox で確認してください。

drawing-user-id = 「設定」画面の図。メニューの上に「クイック検索」（1）、その横の一覧に自分の名前（2）、アドレスバーにユーザー ID（3）があります。
find-user-id-page = Salesforce で「設定」（Setup）を開き、「クイック検索」（Quick Find）に「ユーザー」（Users）と入力して、そのページを開きます。
find-user-id-name = 自分の名前をクリックします。
find-user-id-address = アドレスバーのアドレスのうち、005 で始まる部分が ID です。

drawing-consumer-key = 「設定」画面の図。メニューの上に「クイック検索」（1）、その横のページに「設定」タブ（2）と鍵（3）があります。
find-consumer-key-page = Salesforce で「設定」（Setup）を開き、「クイック検索」（Quick Find）に「外部クライアントアプリケーションマネージャー」（External Client App Manager）と入力して開き、対象のアプリケーションを開きます。
find-consumer-key-settings = 「設定」（Settings）、「OAuth 設定」（OAuth Settings）の順に開きます。
find-consumer-key-value = 「コンシューマー鍵と秘密」（Consumer Key and Secret）で、コンシューマー鍵（Consumer Key）だけをコピーします。このフォームに秘密は必要ありません。

drawing-security-token = 個人設定画面の図。メニューの上に「クイック検索」（1）、その横のページにボタン（2）があります。
find-security-token-page = Salesforce で自分の画像をクリックし、「設定」（Settings）を選びます。「クイック検索」（Quick Find）に「私のセキュリティトークンのリセット」（Reset My Security Token）と入力して開きます。
find-security-token-button = 「セキュリティトークンのリセット」（Reset Security Token）を押します。新しいトークンがメールで届き、古いトークンは無効になります。パスワードを変更したときも、トークンは変わります。

drawing-cors = 「設定」画面の図。メニューの上に「クイック検索」（1）、その横のページにチェックボックス（2）、その下に「新規」（3）があります。
set-up-cors-page = 「設定」（Setup）で「クイック検索」（Quick Find）に「CORS」と入力して、そのページを開きます。
set-up-cors-tick = 「編集」（Edit）を選んで「OAuth エンドポイントの CORS を有効化」（Enable CORS for OAuth endpoints）をオンにし、保存します。
set-up-cors-origin = 「Allowed Origins List」で「新規」（New）を選び、{ $origin } を入力します。
