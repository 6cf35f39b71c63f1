# 廃止の予定。リリースの名前（Summer ’27）はそのまま使います。

retirement-ends-on = { $date }に終了：{ $what }。
retirement-ended-on = { $date }に終了済み：{ $what }。
retirement-ends-with = { $release } で終了：{ $what }。
retirement-ended-with = { $release } で終了済み：{ $what }。
retirement-source = Salesforce のお知らせ：{ $what }

retired-api-versions = API バージョン { $first } から { $last }
retired-instanced-address = サーバー名の付いたアドレスの呼び出し
retired-password-flow = ユーザー名とパスワードによる OAuth
retired-soap-login = SOAP login()
retired-connected-apps = 接続アプリケーションに対する Salesforce のサポート

instead-newer-version = API バージョンを空にすると、組織で使える最新のバージョンになります。
instead-my-domain = 組織の My Domain を入力してください。Salesforce が組織をどこへ移しても変わりません。
instead-other-programs = このフォームはこの方法でログインしませんが、このパスワードを持つ別のプログラムが使っている場合があります。
instead-oauth = この接続は、パスワードでこのようにログインします。OAuth は引き続き使えます。
instead-external-client-app = 接続アプリケーションは動き続けますが、システム管理者が外部クライアントアプリケーションに移行することをお勧めします。「設定」（Setup）、「アプリケーションマネージャー」（App Manager）、対象のアプリケーション、「Migrate to External Client App」の順に進みます。
