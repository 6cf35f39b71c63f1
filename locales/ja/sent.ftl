# What is sent where, for whoever reviews a console.

sent-title = 送信先と送信内容
sent-intro = これ以外の情報がこのページから送信されることはありません。秘密として入力した値は、下に示す送信先にだけ送られます。トークンはこのタブのセッションストレージに保持されます。
sent-policy = このコンソールのコンテンツポリシーに設定する値：
sent-page = ページ
sent-nothing = なし
sent-program = このフォームを読み込みます
sent-host-probe = ホストがあるか確認します
sent-token-probe = トークンエンドポイントがこのページに応答するか、コードなしで確認します
sent-authorize = Salesforce のログインページを開きます
sent-callback = Salesforce から戻ります
sent-code = コードをトークンに交換します
sent-refresh = アクセストークンを更新します
sent-with-secret = 上の 2 つを、コンソールのサーバーがコンシューマーの秘密を付け加える形で行います
sent-clock = コンソール自身のサーバーに時刻を確認します
sent-assertion = 秘密鍵で署名したものをトークンに交換します
sent-login = ユーザー名、パスワード、セキュリティトークンでログインします
sent-who = トークンが誰のものか、まだ有効かを確認します
sent-versions = 組織で使える API バージョンを確認します
sent-test = アクセスをテストします
sent-limits = 1 日の API コールの使用数を問い合わせます
sent-revoke = 不要になったトークンを無効にします
sent-store = 接続と、入力したばかりの秘密の値を、このコンソールの保管場所に渡します
