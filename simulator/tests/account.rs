//! Codes, short links, billing, profile, keys and sub-accounts.

mod common;

use std::time::Duration;

use common::{client, raw_with, start};
use wavix::{
    ApiKeyPermission, ApiKeyScope, CheckTwoFaCode, CompanyIndustry, CreateApiKey, CreateShortLink, CreateSubAccount,
    CreateTwoFaVerification, Date, ErrorKind, Generation, ListApiKeys, ListInvoices, ListSubAccountTransactions,
    ListSubAccounts, ListTransactions, ListTwoFaSessions, ResendTwoFaCode, ShortLinkMetricsRequest, SubAccountStatus,
    TransactionType, TwoFaChannel, TwoFaStatus, UpdateApiKey, UpdateCompanyInfo, UpdateProfile, UpdateSubAccount,
};

const SERVICE: &str = "7204a030201211ee9fb47d093f2f127c";

fn days() -> (Date, Date) {
    ("2026-05-01".parse().unwrap(), "2026-07-31".parse().unwrap())
}

#[tokio::test]
async fn a_code_is_sent_checked_and_counted() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let two_fa = client.two_fa();
    let begin = || two_fa.create(CreateTwoFaVerification::new(SERVICE, "447919433768", TwoFaChannel::Sms));
    let check = |id: &str, code: &str| two_fa.check(id.to_owned(), CheckTwoFaCode::new(code.to_owned()));
    let (from, to) = days();
    let empty = two_fa.sessions(SERVICE, ListTwoFaSessions::new(from, to)).await.unwrap_err();
    assert_eq!(empty.kind(), ErrorKind::NotFound);

    let id = begin().await.unwrap().session_id;
    assert!(!check(&id, "000000").await.unwrap().is_valid);
    two_fa.resend(id.as_str(), ResendTwoFaCode::new(TwoFaChannel::Voice)).await.unwrap();
    assert!(!check(&id, "123456").await.unwrap().is_valid, "an earlier code is no longer valid");
    assert!(check(&id, "123457").await.unwrap().is_valid);
    assert_eq!(two_fa.cancel(id.as_str()).await.unwrap_err().kind(), ErrorKind::NotFound);
    let events = two_fa.events(id.as_str()).await.unwrap();
    let names: Vec<_> = events.iter().filter_map(|event| event.event.as_deref()).collect();
    assert_eq!(
        names,
        ["Number lookup", "Code sent via SMS", "Verification", "Code sent via voice", "Verification", "Verification"]
    );

    let failed = begin().await.unwrap().session_id;
    for _ in 0..5 {
        assert!(!check(&failed, "000000").await.unwrap().is_valid);
    }
    assert!(!check(&failed, "123456").await.unwrap().is_valid, "the attempts are used up");
    let canceled = begin().await.unwrap().session_id;
    two_fa.cancel(canceled.as_str()).await.unwrap();
    let expired = begin().await.unwrap().session_id;
    simulator.advance(Duration::from_secs(300));
    assert!(!check(&expired, "123456").await.unwrap().is_valid);

    let sessions = two_fa.sessions(SERVICE, ListTwoFaSessions::new(from, to)).await.unwrap();
    let status = |id: &str| sessions.iter().find(|session| session.session_id == id).unwrap().status.clone();
    for (id, expected) in [
        (id, TwoFaStatus::Verified),
        (failed, TwoFaStatus::Failed),
        (canceled, TwoFaStatus::Canceled),
        (expired, TwoFaStatus::Expired),
    ] {
        assert_eq!(status(&id), Some(expected));
    }
}

#[tokio::test]
async fn a_short_link_is_opened() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let link = CreateShortLink::new("https://example.com/long").utm_campaign("summer").phone("15155982927");
    let made = client.short_links().create(link).await.unwrap();
    let past = CreateShortLink::new("https://example.com")
        .expiration_time("2026-01-01T00:00:00Z".parse::<wavix::Timestamp>().unwrap());
    assert_eq!(client.short_links().create(past).await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    let (from, to) = days();
    let clicks = || async {
        let wanted = ShortLinkMetricsRequest::new(from, to).utm_campaign("summer");
        client.short_links().metrics(wanted).await.unwrap().items
    };
    assert_eq!(clicks().await.len(), 0);
    simulator.advance(Duration::from_secs(60));
    let clicks = clicks().await;
    assert!(made.short_link.ends_with(clicks[0].link_hash.as_deref().unwrap()));
    assert!(clicks[0].created_at.unwrap().to_string().starts_with("2026-06-30T12:01:0"));
}

#[tokio::test]
async fn every_charge_is_a_transaction() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    client.two_fa().create(CreateTwoFaVerification::new(SERVICE, "447919433768", TwoFaChannel::Sms)).await.unwrap();
    let (from, to) = days();
    let all = client.billing().transactions(ListTransactions::new(from, to)).await.unwrap();
    assert_eq!((all.is_empty, all.items.len()), (Some(false), 2));
    let config = client.profile().config().await.unwrap();
    assert_eq!(all.items[0].balance_after, config.balance);
    assert_eq!((all.items[0].r#type, all.items[0].amount), (Some(TransactionType::TWO_FA), "-0.0525".parse().ok()));
    let payments = client.billing().transactions(ListTransactions::new(from, to).payments(true)).await.unwrap();
    assert_eq!(
        payments.items.iter().map(|item| item.r#type).collect::<Vec<_>>(),
        [Some(TransactionType::CARD_PAYMENT)]
    );

    let invoices = client.billing().invoices(ListInvoices::new()).await.unwrap().items;
    let first = |index: usize| invoices[index].from_date.unwrap().to_string();
    assert_eq!((first(0), first(2)), ("2026-05-01".to_owned(), "2026-03-01".to_owned()));
    assert_eq!(invoices[2].to_date.unwrap().to_string(), "2026-03-31");
    let file = client.billing().download_invoice(invoices[0].id).await.unwrap().bytes(1 << 20).await.unwrap();
    assert!(file.starts_with(b"%PDF-"));
    assert_eq!(client.billing().download_invoice(77).await.unwrap_err().kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn the_profile_keeps_what_is_not_given() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let company = UpdateCompanyInfo::new().industry(CompanyIndustry::Education).country_code("us");
    let change = UpdateProfile::new().contacts("bills@example.com").time_zone("Pacific/Wallis").company_info(company);
    let changed = client.profile().update(change.sms_relay_url("https://example.com/sms")).await.unwrap();
    assert_eq!(changed.contact_email.as_deref(), Some("bills@example.com"));
    assert_eq!(changed.first_name.as_deref(), Some("Alex"));
    let company = changed.company_info.clone().unwrap();
    assert_eq!(company.industry, Some(CompanyIndustry::Education));
    assert_eq!(company.country.unwrap().country_name.as_deref(), Some("United States"));
    assert_eq!(changed.default_destinations[0].transport.as_deref(), Some("sms"));
    assert_eq!(client.profile().get().await.unwrap(), changed);
}

#[tokio::test]
async fn keys_open_what_they_are_allowed_to() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let mut read = ApiKeyScope::new();
    read.allow = Some(ApiKeyPermission::Read);
    let wanted = CreateApiKey::new("Reports").scopes_enabled(true).billing(read);
    let key = client.api_keys().create(wanted).await.unwrap();
    let bearer = format!("Bearer {}", key.value.as_ref().unwrap().reveal());
    let get = |target: &'static str| raw_with(&simulator, "GET", target, Some(&bearer), None);
    assert_eq!(get("/v1/billing/invoices").await.0, 200);
    assert_eq!(get("/v1/profile").await.0, 403);
    let listed = client.api_keys().list(ListApiKeys::new().label("port")).await.unwrap();
    assert!(listed[0].last_used_at.is_some());

    let shut = UpdateApiKey::new().restricted(true).permitted_ips(vec!["192.0.2.1".to_owned()]);
    assert_eq!(client.api_keys().update(key.id, shut).await.unwrap().label.as_deref(), Some("Reports"));
    assert_eq!(get("/v1/billing/invoices").await.0, 401);
    let wrong = UpdateApiKey::new().permitted_ips(vec!["::1".to_owned()]);
    assert_eq!(client.api_keys().update(key.id, wrong).await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    client.api_keys().delete(key.id).await.unwrap();
    assert_eq!(client.api_keys().delete(key.id).await.unwrap_err().kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn sub_accounts_are_replaced_as_a_whole() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let made = client.sub_accounts().create(CreateSubAccount::new("Shop")).await.unwrap();
    let change = UpdateSubAccount::new("Store").status(SubAccountStatus::Disabled);
    client.sub_accounts().update(made.id, change).await.unwrap();
    let list = ListSubAccounts::new().status(SubAccountStatus::Disabled);
    let listed = client.sub_accounts().list(list).await.unwrap().items;
    assert_eq!(listed.iter().filter_map(|item| item.name.as_deref()).collect::<Vec<_>>(), ["Store"]);
    client.sub_accounts().update(made.id, UpdateSubAccount::new("Store")).await.unwrap();
    let back = client.sub_accounts().get(made.id).await.unwrap();
    assert_eq!((back.status, back.api_key == made.api_key), (Some(SubAccountStatus::Enabled), true));
    let (from, to) = days();
    let wanted = ListSubAccountTransactions::new(from, to)
        .r#type(vec![TransactionType::CARD_PAYMENT, TransactionType::ADMIN_PAYMENT]);
    assert_eq!(client.sub_accounts().transactions(1, wanted).await.unwrap().items.len(), 1);
    assert_eq!(client.sub_accounts().get(77).await.unwrap_err().kind(), ErrorKind::NotFound);
}
