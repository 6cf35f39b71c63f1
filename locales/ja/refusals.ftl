# What Salesforce's refusals mean: what is wrong, who can set it right, and where.
# One message a line, named after the row of the catalogue in src/salesforce/refusals.rs.
#
# Sources of the names of Salesforce's Setup:
# 外部クライアントアプリケーションマネージャー, ポリシー (tab), (ユーザー名) として実行:
#   Salesforce Help 005318034, https://help.salesforce.com/s/articleView?id=005318034&language=ja&type=1
# OAuth 設定: “外部クライアントアプリケーション”,
#   https://help.salesforce.com/s/articleView?id=xcloud.shr_external_client_apps.htm&language=ja&type=5
# 接続アプリケーションの OAuth の利用状況, IP 制限の緩和: UPWARD, “接続アプリケーションの設定”,
#   https://navi.upward.jp/documentation/admin-settings/admin-basic-settings/upward-basic-settings/connected-app-settings
# 配信状態, Web サーバーフローの秘密が必要, 更新トークンフローの秘密が必要:
#   IIJ, “Salesforce - 業務アセットの作成”, https://manual.iij.jp/iga/saas_federation_sample_manual/79161492.html
# API を使用してユーザーデータを管理 (api):
#   nehan, “Salesforce”, https://octopus.nehan.io/connection/その他サービス/salesforce
# ログイン履歴: Salesforce Help 000386167, https://help.salesforce.com/s/articleView?id=000386167&language=ja&type=1
# プロファイル, 権限セット, API 対応: “セキュリティと API”,
#   https://developer.salesforce.com/docs/atlas.ja-jp.api.meta/api/sforce_api_concepts_security.htm
# ユーザー: Salesforce Help 000384753, https://help.salesforce.com/s/articleView?id=000384753&language=ja&type=1
# 組織情報: “Salesforce組織とは？”, https://alienforce.net/?p=2402
# 私のセキュリティトークンのリセット: Synergy!LEAD, “(3)セキュリティトークンの確認”,
#   https://synergy-marketing.co.jp/cloud/synergylead/support/welcome-initial-settings-salesforce-security-token
# 更新トークンポリシー: notes of administrators in public repositories that quote the screen
# No source: Unlock, User Interface, Login IP Ranges, Enable SOAP API login(), Use Any API Auth.

## The authorization page

refusal-access-denied = Salesforce のページでアクセスが拒否されました。やり直して、許可を選ぶと接続できます。
refusal-invalid-client-id = Salesforce は、この組織でこのコンシューマー鍵を認識できません。アプリケーションの「OAuth 設定」（OAuth Settings）からもう一度コピーし（「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager））、ログイン URL が同じ組織の My Domain であることを確認してください。新しいアプリケーションが認識されるまで、最大 10 分かかります。
refusal-app-not-installed = 要求先の組織に、この外部クライアントアプリケーションがありません。アプリケーションを作成した組織の My Domain をログイン URL に入力してください。ローカルのアプリケーションは、その組織でだけ使えます。
refusal-cross-org = アプリケーションの組織とは別の組織にログインしています。やり直してください。Salesforce がログインする人を尋ねます。エラーが続く場合は、このブラウザーで Salesforce からログアウトするか、プライベートウィンドウを使い、ログイン URL がアプリケーションの組織の My Domain であることを確認してください。
refusal-app-blocked = システム管理者が、組織でこのアプリケーションをブロックしています。システム管理者は、「設定」（Setup）の「接続アプリケーションの OAuth の利用状況」（Connected Apps OAuth Usage）で、ブロックを解除するかインストールできます。
refusal-app-access-denied = このアプリケーションを使う権限がないか、このネットワークからは使えません。システム管理者は、権限セットを割り当てたり、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）の「ポリシー」（Policies）で IP 制限を緩和したりできます。
refusal-not-admin-approved = このアプリケーションを使えるのは、システム管理者が承認したユーザーだけで、ログインしたユーザーは承認されていません。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）の「ポリシー」（Policies）で、プロファイルまたは権限セットを追加できます。
refusal-approval-error = Salesforce がアプリケーションを承認できず、理由も示していません。多くの場合、アプリケーションが組織にインストールされていないか、要求したスコープがないか、ユーザーまたはネットワークが許可されていません。システム管理者は、「設定」（Setup）の「接続アプリケーションの OAuth の利用状況」（Connected Apps OAuth Usage）で調べられます。
refusal-app-must-be-installed = 使う前に、アプリケーションを組織にインストールする必要があります。システム管理者は、「設定」（Setup）の「接続アプリケーションの OAuth の利用状況」（Connected Apps OAuth Usage）でインストールできます。
refusal-callback-mismatch = このコールバック URL は、アプリケーションに登録されていません。フォームからコピーし、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）にあるアプリケーションの「OAuth 設定」（OAuth Settings）に、一字一句そのまま追加するようシステム管理者に依頼してください。
refusal-code-challenge-missing = アプリケーションは PKCE を求めていますが、要求に code challenge がありませんでした。プログラムの不具合です。開発者に知らせてください。
refusal-https-required = Salesforce は、この要求を HTTPS でだけ受け付けます。このプログラムを設定した人に知らせてください。
refusal-get-required = Salesforce では、ログインページを GET 要求で開く必要があります。プログラムの不具合です。開発者に知らせてください。
refusal-out-of-band-callback = Salesforce は、コールバックページのないログインに対応しなくなりました。このプログラムを設定した人が、コールバック URL に Web アドレスを指定する必要があります。
refusal-response-type = 要求した種類のログインに、Salesforce は対応していません。プログラムの不具合です。開発者に知らせてください。
refusal-login-error = Salesforce がログインできず、理由も示していません。やり直してください。それでもログインできない場合、理由は、システム管理者が「設定」（Setup）の「ログイン履歴」（Login History）で確認できます。
refusal-session-level = Salesforce は、より高いセキュリティレベルのログインを求めています。もう一度ログインし、求められたら本人確認をしてください。システム管理者は、「設定」（Setup）の「セッションの設定」（Session Settings）でレベルを確認できます。
refusal-experience-id = Salesforce は、要求先のサイトへのこのログインを受け付けません。組織の My Domain をログイン URL に入力するか、「設定」（Setup）の「All Sites」でサイトを確認するようシステム管理者に依頼してください。
refusal-app-attestation = アプリケーションは、モバイルアプリケーションからの要求であることの証明を求めていますが、ブラウザーはこれを示せません。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）で、この要件のないアプリケーションを作成するか、このアプリケーションから要件を外せます。
refusal-key-bound-tokens = アプリケーションは鍵に結び付いたトークン（DPoP）だけを発行しますが、このプログラムは対応していません。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）にあるアプリケーションの設定で、この要件を外せます。
refusal-invalid-scope = 要求したスコープが存在しないか、アプリケーションにありません。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）にあるアプリケーションの「OAuth 設定」（OAuth Settings）で追加できます。スコープを要求しない場合は、アプリケーションのスコープが使われます。
refusal-sign-in-needed = Salesforce のページでログインする必要があります。やり直して、そこでログインしてください。
refusal-flow-disabled = このアプリケーションでは、この種類のログインが無効になっています。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）にあるアプリケーションの設定とポリシーで有効にできます。
refusal-distribution-state = アプリケーションの「配信状態」（Distribution State）では、このログインはできません。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）で確認し、アプリケーションを保存し直してください。
refusal-policy-not-found = 組織に、このアプリケーションのポリシーがまだありません。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）でアプリケーションの「ポリシー」（Policies）タブを開き、保存できます。
refusal-installation-error = アプリケーションが組織に正しくインストールされていません。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）で「配信状態」（Distribution State）と「ポリシー」（Policies）を確認し、保存し直せます。
refusal-salesforce-error = Salesforce 側でエラーが起きました。数分後にやり直してください。それでも変わらない場合は、アプリケーションがある組織にログインしているか確認してください。

## The token endpoint

refusal-code-expired = ログインに時間がかかりすぎたか、1 回限りのコードがすでに使われています。もう一度ログインしてください。
refusal-refresh-token-expired = 保存されていたログインは終了しました。取り消されたか、新しいものに置き換えられたか、長い間使われていません。もう一度ログインしてください。頻繁に起きる場合、システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）の「ポリシー」（Policies）で、アプリケーションの「更新トークンポリシー」（Refresh Token Policy）を確認できます。
refusal-authentication-failure = Salesforce がユーザー名、パスワード、セキュリティトークンのいずれかを受け付けなかったか、この種類のログインを許可していません。これらと環境を確認してください。正確な理由は、システム管理者が「設定」（Setup）の「ログイン履歴」（Login History）で確認できます。
refusal-user-inactive = このユーザーは無効か凍結されています。システム管理者は、「設定」（Setup）の「ユーザー」（Users）で、有効にするか凍結を解除できます。
refusal-ip-restricted = Salesforce は、このネットワークからのログインを許可していません。システム管理者は、アプリケーションの「ポリシー」（Policies）（「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager））の IP 制限か、プロファイルの「Login IP Ranges」を緩和できます。
refusal-login-hours = プロファイルの設定により、この時間帯はログインできません。ログインできる時間帯にやり直すか、「設定」（Setup）の「プロファイル」（Profiles）で時間帯を変更するようシステム管理者に依頼してください。
refusal-no-valid-scopes = アプリケーションに、ここで使えるスコープがありません。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）にあるアプリケーションの「OAuth 設定」（OAuth Settings）に「API を使用してユーザーデータを管理 (api)」（Manage user data via APIs (api)）を追加できます。
refusal-consumer-not-approved = アプリケーションがこのユーザーに承認されていません。システム管理者は、アプリケーションの「ポリシー」（Policies）（「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager））で事前承認し、ユーザーのプロファイルまたは権限セットに割り当てられます。
refusal-jwt-audience = 署名付きの要求が別のホスト宛てになっています。ユーザーの組織の My Domain をログイン URL に入力し、Sandbox かどうかを確認してください。
refusal-jwt-assertion = Salesforce が署名付きの要求を受け付けませんでした。秘密鍵がアプリケーション（「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager））にアップロードした証明書と対になっていること、コンシューマー鍵が正しいこと、このコンピューターの時計が合っていることを確認してください。
refusal-user-not-found = 組織にこの名前のユーザーはいません。ユーザー名を入力してください。メールアドレスの形ですが、実際のメールアドレスとは違うことがあります。Sandbox では、通常 Sandbox の名前で終わります。
refusal-no-run-as-user = アプリケーションに実行ユーザーがありません。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）にあるアプリケーションの「ポリシー」（Policies）で、「(ユーザー名) として実行」（Run As）を設定できます。
refusal-jwt-not-preauthorized = アプリケーションは、鍵によるログインの準備ができていません。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）で、スコープ refresh_token を追加し、「ポリシー」（Policies）でユーザーを事前承認できます。
refusal-code-verifier = このログインに必要な証明が失われました。別のタブで使われた可能性があります。1 つのタブで、もう一度ログインしてください。
refusal-client-secret = アプリケーションにはコンシューマーの秘密が必要ですが、入力がないか間違っています。ブラウザーからログインする場合、システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）にあるアプリケーションの設定で、「Web サーバーフローの秘密が必要」（Require secret for Web Server Flow）と「更新トークンフローの秘密が必要」（Require secret for Refresh Token Flow）をオフにできます。
refusal-grant-type = 組織は、このアプリケーションでこの種類のログインを受け付けません。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）にあるアプリケーションの設定で、フローを有効にできます。
refusal-basic-header = 要求に、Salesforce が読み取れないクライアントログイン情報のヘッダーがありました。このフォームは送信していません。リレーが何を追加しているかは、このコンソールの開発者が確認できます。
refusal-login-rate = 短時間のログインが多すぎます。15 分から 30 分待って、やり直してください。
refusal-org-inactive = 組織がロック、終了、または停止されています。トライアルや Sandbox の期限が切れた可能性があります。対応できるのは Salesforce だけです。
refusal-bad-jti = この署名付きの要求は、すでに Salesforce に届いています。やり直してください。それでも変わらない場合は、プログラムの開発者に知らせてください。
refusal-authorization-pending = もう一方のデバイスでのログインが、まだ終わっていません。そちらで完了してください。
refusal-slow-down = ログインの完了を確認する間隔が短すぎます。少し待って、やり直してください。
refusal-salesforce-down = 現在 Salesforce を利用できません。メンテナンス中の可能性があります。あとでやり直してください。

## The REST API and the user info

refusal-session-not-for-rest = トークンは有効ですが、REST API には使えません。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）で、アプリケーションにスコープ「API を使用してユーザーデータを管理 (api)」（Manage user data via APIs (api)）があること、組織の API アクセス、IP、セッションセキュリティのルールで許可されていることを確認できます。
refusal-session-expired = セッションの期限が切れたか、終了しました。自動で更新されない場合は、もう一度ログインしてください。
refusal-token-format = 組織は、この形式のアクセストークンを受け付けません。システム管理者は、「設定」（Setup）の「外部クライアントアプリケーションマネージャー」（External Client App Manager）にあるアプリケーションの設定で、「Issue JWT-based access tokens for named users」を確認できます。
refusal-token-missing = 要求にトークンがありませんでした。プログラムの不具合です。開発者に知らせてください。
refusal-request-limit = 組織の API 要求が上限に達しています。あとでやり直してください。システム管理者は、「設定」（Setup）の「組織情報」（Company Information）で使用状況を確認できます。
refusal-api-disabled = この組織またはこのユーザーでは、API が有効になっていません。システム管理者は、「設定」（Setup）の「権限セット」（Permission Sets）で権限「API 対応」（API Enabled）を付与できます。API が含まれないエディションもあります。
refusal-version-retired = Salesforce は、この API バージョンに応答しなくなりました。新しいバージョンを選ぶか、API バージョンを空欄にして最新を使ってください。

## SOAP login()

refusal-security-token = 組織が信頼していないネットワークからのログインなので、Salesforce がこのユーザーのセキュリティトークンを求めています。最新のものを「セキュリティトークン」に入力してください。パスワードを変更すると、トークンも変わります。お持ちでない場合は、個人設定で「私のセキュリティトークンのリセット」（Reset My Security Token）を選び、メールを確認してください。
refusal-password-lockout = パスワードの間違いが多すぎたため、このユーザーはロックされています。通常 15 分でロックが終わるのを待つか、「設定」（Setup）の「ユーザー」（Users）で「Unlock」を選ぶようシステム管理者に依頼してください。
refusal-password-expired = パスワードは正しいものの、有効期限が切れています。Salesforce のページでログインして新しいパスワードを設定し、新しいセキュリティトークンと一緒にここに入力してください。
refusal-login-ip-ranges = プロファイルの設定により、このネットワークからはログインできません。システム管理者は、「設定」（Setup）の「プロファイル」（Profiles）で、プロファイルの「Login IP Ranges」を変更できます。
refusal-login-challenge = Salesforce が本人確認を求め、コードを送信しました。一度 Salesforce のページでログインするか、そこで確認できる「OAuth ログイン情報を使用」に切り替えてください。
refusal-soap-login-disabled = この組織では、プログラムからユーザー名とパスワードでログインできません。代わりに「OAuth ログイン情報を使用」を選んでください。システム管理者は、「設定」（Setup）の「User Interface」で「Enable SOAP API login()」を選べますが、Summer ’27 にすべての組織で終了します。
refusal-soap-login-ended = この組織では、プログラムからユーザー名とパスワードでログインできなくなりました。Salesforce は Summer ’27 にこの方法を終了します。代わりに「OAuth ログイン情報を使用」を選んでください。
refusal-no-api-auth = このユーザーは、プログラムからユーザー名とパスワードでログインできません。代わりに「OAuth ログイン情報を使用」を選んでください。システム管理者は、「設定」（Setup）の「権限セット」（Permission Sets）で権限「Use Any API Auth」を付与できます。
refusal-client-not-accessible = 組織は、システム管理者が承認したプログラムだけを許可しています。システム管理者は、「設定」（Setup）の「接続アプリケーションの OAuth の利用状況」（Connected Apps OAuth Usage）で承認できます。または、組織のアプリケーションで「OAuth ログイン情報を使用」を選んでください。
