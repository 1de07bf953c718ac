//! 10DLC: reviews with time, limits, and events.

mod common;

use std::time::Duration;

use common::{Receiver, client, settle, start};
use serde_json::json;
use wavix::{
    Client, CreateTenDlcBrand, CreateTenDlcBrandAppeal, CreateTenDlcCampaign, CreateTenDlcSubscription,
    CreateTenDlcVetting, CreateTenDlcVettingAppeal, ErrorKind, Generation, ListTenDlcBrands, NudgeTenDlcCampaign,
    TenDlcAppealCategory, TenDlcBrandStatus, TenDlcCampaignStatus, TenDlcEventCategory, TenDlcNumberStatus,
    UpdateTenDlcBrand, Upload, UploadTenDlcEvidence,
};
use wavix_simulator::Simulator;

const DAY: Duration = Duration::from_secs(86_400);
const MINUTE: Duration = Duration::from_secs(60);

fn brand(name: &str) -> CreateTenDlcBrand {
    let fields = json!({
        "dba_name": "Shop", "company_name": name, "entity_type": "PRIVATE_PROFIT", "vertical": "RETAIL",
        "ein_taxid": "12-3456789", "ein_taxid_country": "US", "first_name": "Ada", "last_name": "Doe",
        "phone_number": "12125550100", "email": "ada@example.com", "street_address": "1 Main St", "city": "Miami",
        "state_or_province": "FL", "country": "US", "zip": "33101",
    });
    serde_json::from_value(fields).unwrap()
}

fn campaign(name: &str) -> CreateTenDlcCampaign {
    let fields = json!({
        "name": name, "usecase": "2FA", "description": "Codes for logging in", "optin_workflow": "A form",
        "optin": true, "optin_keywords": "start", "optin_message": "Welcome", "optout": true,
        "optout_keywords": "stop", "optout_message": "Bye", "help": true, "help_keywords": "help",
        "help_message": "See example.com", "sample1": "Your code is 123456", "terms_conditions": "https://example.com",
        "affiliate_marketing": false, "age_gated": false, "auto_renewal": true, "direct_lending": false,
        "embedded_links": false, "mock": false,
    });
    serde_json::from_value(fields).unwrap()
}

async fn verified(simulator: &Simulator, client: &Client) -> String {
    let brand = client.ten_dlc().create_brand(brand("Shop Inc")).await.unwrap();
    assert_eq!(brand.status, Some(TenDlcBrandStatus::Review));
    simulator.advance(MINUTE);
    brand.brand_id
}

#[tokio::test]
async fn a_number_becomes_a_sender_id() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let area = client.ten_dlc();
    let receiver = Receiver::start().await;
    for category in [TenDlcEventCategory::Brand, TenDlcEventCategory::Campaign, TenDlcEventCategory::Number] {
        area.create_subscription(CreateTenDlcSubscription::new(category, receiver.url.as_str())).await.unwrap();
    }
    let first = area.create_brand(brand("Shop Inc")).await.unwrap().brand_id;
    let error = area.create_campaign(first.as_str(), campaign("Codes")).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::InvalidRequest, Some(400)));
    assert_eq!(area.qualify_use_case(first.as_str(), "2FA").await.unwrap_err().status(), Some(422));
    simulator.advance(MINUTE);
    assert!(area.qualify_use_case(first.as_str(), "2FA").await.unwrap().mno_metadata[0].mno_qualify == Some(true));

    let codes = area.create_campaign(first.as_str(), campaign("Codes")).await.unwrap().campaign_id;
    let linked = |number: &'static str| area.link_number(first.as_str(), codes.as_str(), number);
    assert_eq!(linked("+13137890021").await.unwrap_err().kind(), ErrorKind::PermissionDenied);
    simulator.advance(MINUTE);
    linked("+13137890021").await.unwrap();
    linked("13137890021").await.unwrap();
    linked("18778230012").await.unwrap();
    assert_eq!(linked("12025550100").await.unwrap_err().kind(), ErrorKind::NotFound);
    simulator.advance(MINUTE);
    let numbers = area.list_numbers(first.as_str(), codes.as_str()).await.unwrap().numbers;
    let found: Vec<_> = numbers.iter().map(|number| number.status.clone().unwrap()).collect();
    assert_eq!(found, [TenDlcNumberStatus::Approved, TenDlcNumberStatus::Rejected]);
    settle(&simulator).await;
    let events = receiver.taken();
    let statuses: Vec<_> = events.iter().map(|event| event["status"].as_str().unwrap()).collect();
    assert_eq!(statuses, ["VERIFIED", "APPROVED", "APPROVED", "REJECTED"]);
    assert_eq!(
        events[2],
        json!({ "brand_id": first, "campaign_id": codes, "number": "13137890021", "status": "APPROVED" })
    );

    assert_eq!(area.delete_brand(first.as_str()).await.unwrap_err().kind(), ErrorKind::PermissionDenied);
    area.unlink_number(first.as_str(), codes.as_str(), "13137890021").await.unwrap();
    let senders = client.sender_ids().list().await.unwrap().items;
    assert!(senders.iter().all(|sender| sender.sender_id.as_deref() != Some("13137890021")));
    area.delete_campaign(first.as_str(), codes.as_str()).await.unwrap();
    area.delete_brand(first.as_str()).await.unwrap();
    assert_eq!(area.get_brand(first.as_str()).await.unwrap_err().kind(), ErrorKind::NotFound);
    assert!(area.list_brands(ListTenDlcBrands::new()).await.unwrap().items.is_empty());
    let all = area.list_brands(ListTenDlcBrands::new().show_deleted(true)).await.unwrap().items;
    assert_eq!(all.len(), 1);
}

#[tokio::test]
async fn nudges_have_limits() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let first = verified(&simulator, &client).await;
    let area = client.ten_dlc();
    let codes = area.create_campaign(first.as_str(), campaign("Declined codes")).await.unwrap().campaign_id;
    simulator.advance(MINUTE);
    let get = || area.get_campaign(first.as_str(), codes.as_str());
    assert_eq!(get().await.unwrap().status, Some(TenDlcCampaignStatus::Declined));
    let nudge = |intent: &str| {
        area.nudge_campaign(first.as_str(), codes.as_str(), NudgeTenDlcCampaign::new(intent, "Please look again"))
    };
    assert_eq!(nudge("APPEAL_REJECTION").await.unwrap_err().status(), Some(400));
    simulator.advance(3 * DAY);
    assert_eq!(nudge("REVIEW").await.unwrap_err().status(), Some(400));
    nudge("APPEAL_REJECTION").await.unwrap();
    assert_eq!(nudge("APPEAL_REJECTION").await.unwrap_err().kind(), ErrorKind::RateLimit);
    simulator.advance(MINUTE);
    assert_eq!(get().await.unwrap().status, Some(TenDlcCampaignStatus::Approved));
}

#[tokio::test]
async fn only_listed_companies_have_a_stock() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let area = client.ten_dlc();
    let stock = |kind: &str| CreateTenDlcBrand { entity_type: kind.into(), ..brand("Shop Inc") };
    let refused = [
        stock("PRIVATE_PROFIT").stock_symbol("SHOP"),
        stock("PUBLIC_PROFIT").stock_symbol("SHOP"),
        CreateTenDlcBrand { country: "CA".into(), ..stock("NON_PROFIT") },
        CreateTenDlcBrand { ein_taxid: "123".into(), ..brand("Shop Inc") },
    ];
    for request in refused {
        assert_eq!(area.create_brand(request).await.unwrap_err().status(), Some(400));
    }
    area.create_brand(stock("PUBLIC_PROFIT").stock_symbol("SHOP").stock_exchange("NASDAQ")).await.unwrap();
}

#[tokio::test]
async fn appeals_and_vettings_change_a_brand() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let area = client.ten_dlc();
    let id = area.create_brand(brand("Unverified Inc")).await.unwrap().brand_id;
    let status = || async { area.get_brand(id.as_str()).await.unwrap().status.unwrap() };
    simulator.advance(MINUTE);
    assert_eq!(status().await, TenDlcBrandStatus::Unverified);

    let upload = UploadTenDlcEvidence::new(Upload::from_bytes("papers.pdf", vec![0_u8, 255, 128]));
    let file = area.upload_evidence(id.as_str(), upload).await.unwrap().uuid;
    let download = area.get_evidence(id.as_str(), file.as_str()).await.unwrap();
    assert_eq!(download.bytes(100).await.unwrap().as_ref(), [0, 255, 128]);
    let appeal = |evidence: &str| {
        let categories = vec![TenDlcAppealCategory::VerifyTaxId];
        area.create_brand_appeal(id.as_str(), CreateTenDlcBrandAppeal::new(categories, vec![evidence.to_owned()]))
    };
    assert_eq!(appeal("nothing").await.unwrap_err().status(), Some(422));
    appeal(&file).await.unwrap();
    simulator.advance(MINUTE);
    assert_eq!(status().await, TenDlcBrandStatus::Verified);
    assert_eq!(area.list_brand_appeals(id.as_str()).await.unwrap()[0].status.as_deref(), Some("COMPLETE"));
    assert_eq!(appeal(&file).await.unwrap_err().status(), Some(422));

    let vetting = area.create_vetting(id.as_str(), CreateTenDlcVetting::new("AEGIS", "STANDARD")).await.unwrap();
    assert_eq!(vetting.vetting_score, None);
    simulator.advance(MINUTE);
    assert_eq!(status().await, TenDlcBrandStatus::VettedVerified);
    let error = area.update_brand(id.as_str(), UpdateTenDlcBrand::new().zip("33102")).await.unwrap_err();
    assert_eq!(error.status(), Some(422));
    let request = CreateTenDlcVettingAppeal::new(vec![TenDlcAppealCategory::LowScore], Vec::new());
    area.create_vetting_appeal(id.as_str(), request).await.unwrap();
    simulator.advance(MINUTE);
    assert_eq!(area.list_vettings(id.as_str()).await.unwrap()[0].vetting_score, Some(85));
    let days = ["2026-06-30", "2026-06-30"].map(|day| day.parse::<wavix::Date>().unwrap());
    let paid = client.billing().transactions(wavix::ListTransactions::new(days[0], days[1])).await.unwrap().items;
    let kinds: Vec<_> = paid.iter().filter_map(|item| item.r#type.map(|kind| kind.0)).collect();
    assert_eq!(kinds, [51, 50, 48, 42], "vetting appeal, vetting, brand appeal, brand");
    let outcome = area.list_vetting_appeals(id.as_str()).await.unwrap().remove(0).appeal_outcome.unwrap();
    assert_eq!(outcome.vet_score, Some(85));
}
