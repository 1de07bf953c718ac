//! The behaviour of each operation: one file per area, as in the library's table.

pub(crate) mod api_keys;
pub(crate) mod billing;
pub(crate) mod buy;
pub(crate) mod call_webhooks;
pub(crate) mod calls;
pub(crate) mod cart;
pub(crate) mod cdrs;
pub(crate) mod delivery;
pub(crate) mod e911;
pub(crate) mod file_transcriptions;
pub(crate) mod inbound;
pub(crate) mod live;
pub(crate) mod media;
pub(crate) mod message_errors;
pub(crate) mod messages;
pub(crate) mod number_validator;
pub(crate) mod numbers;
pub(crate) mod opt_outs;
pub(crate) mod papers;
pub(crate) mod profile;
pub(crate) mod recordings;
pub(crate) mod sender_ids;
pub(crate) mod short_links;
pub(crate) mod sip_trunks;
pub(crate) mod speech_analytics;
pub(crate) mod sub_accounts;
pub(crate) mod ten_dlc;
pub(crate) mod traffic;
pub(crate) mod two_fa;
pub(crate) mod validation;
pub(crate) mod voice_campaigns;
pub(crate) mod webrtc_tokens;

use wavix::operation::Operation;

use crate::answer::Outcome;
use crate::arguments::Arguments;
use crate::gate::Caller;
use crate::refusal::Refusal;
use crate::world::World;

type Handler = fn(&mut World, &Caller, Arguments) -> Outcome;

pub(crate) fn handle(world: &mut World, caller: &Caller, operation: &Operation, arguments: Arguments) -> Outcome {
    world.acting = operation.name;
    world.payer = caller.sub_account;
    sub_accounts::permit(world, operation.name)?;
    match handler(operation.name) {
        Some(handler) => handler(world, caller, arguments),
        None => Err(Refusal::new(501, format!("The simulator does not have {}", operation.name))),
    }
}

fn handler(name: &str) -> Option<Handler> {
    Some(match name {
        "api_keys.list" => api_keys::list,
        "api_keys.create" => api_keys::create,
        "api_keys.update" => api_keys::update,
        "api_keys.delete" => api_keys::delete,
        "billing.transactions" => billing::transactions,
        "billing.invoices" => billing::invoices,
        "billing.download_invoice" => billing::download_invoice,
        "buy.countries" => buy::countries,
        "buy.regions" => buy::regions,
        "buy.cities" => buy::cities,
        "buy.region_cities" => buy::region_cities,
        "buy.numbers" => buy::numbers,
        "call_webhooks.list" => call_webhooks::list,
        "call_webhooks.create" => call_webhooks::create,
        "call_webhooks.delete" => call_webhooks::delete,
        "calls.list" => calls::list,
        "calls.create" => calls::create,
        "calls.get" => calls::get,
        "calls.update" => calls::update,
        "calls.end" => calls::end,
        "calls.answer" => calls::answer,
        "calls.play" => calls::play,
        "calls.stop_audio" => calls::stop_audio,
        "calls.collect" => calls::collect,
        "calls.start_stream" => calls::start_stream,
        "calls.stop_stream" => calls::stop_stream,
        "cart.get" => cart::get,
        "cart.add" => cart::add,
        "cart.remove" => cart::remove,
        "cart.checkout" => cart::checkout,
        "cdrs.list" => cdrs::list,
        "cdrs.export" => cdrs::export,
        "cdrs.csv" => cdrs::csv,
        "cdrs.metrics" => cdrs::metrics,
        "cdrs.get" => cdrs::get,
        "cdrs.transcription" | "cdrs.transcriptions" => speech_analytics::transcription,
        "cdrs.search" => speech_analytics::search,
        "cdrs.retranscribe" => speech_analytics::retranscribe,
        "e911.validate" => e911::validate,
        "e911.create" => e911::create,
        "e911.list" => e911::list,
        "e911.delete" => e911::delete,
        "messages.send" => messages::send,
        "messages.get" => messages::get,
        "messages.list" => messages::list,
        "messages.export" => messages::export,
        "number_validator.validate" => number_validator::validate,
        "number_validator.validate_batch" => number_validator::validate_batch,
        "number_validator.results" => number_validator::results,
        "numbers.list" => numbers::list,
        "numbers.get" => numbers::get,
        "numbers.update" => numbers::update,
        "numbers.bulk_update" => numbers::bulk_update,
        "numbers.release" => numbers::release,
        "numbers.upload_papers" => papers::upload,
        "opt_outs.create" => opt_outs::create,
        "opt_outs.list" => opt_outs::list,
        "profile.get" => profile::get,
        "profile.update" => profile::update,
        "profile.config" => profile::config,
        "recordings.list" => recordings::list,
        "recordings.get" => recordings::get,
        "recordings.download" => recordings::download,
        "recordings.delete" => recordings::delete,
        "sender_ids.restrictions" => sender_ids::restrictions,
        "sender_ids.create" => sender_ids::create,
        "sender_ids.list" => sender_ids::list,
        "sender_ids.get" => sender_ids::get,
        "sender_ids.delete" => sender_ids::delete,
        "short_links.create" => short_links::create,
        "short_links.metrics" => short_links::metrics,
        "sip_trunks.list" => sip_trunks::list,
        "sip_trunks.create" => sip_trunks::create,
        "sip_trunks.get" => sip_trunks::get,
        "sip_trunks.update" => sip_trunks::update,
        "sip_trunks.delete" => sip_trunks::delete,
        "speech_analytics.create" => file_transcriptions::create,
        "speech_analytics.get" => file_transcriptions::get,
        "speech_analytics.retranscribe" => file_transcriptions::retranscribe,
        "speech_analytics.download" => file_transcriptions::download,
        "sub_accounts.list" => sub_accounts::list,
        "sub_accounts.get" => sub_accounts::get,
        "sub_accounts.create" => sub_accounts::create,
        "sub_accounts.update" => sub_accounts::update,
        "sub_accounts.transactions" => sub_accounts::transactions,
        "two_fa.create" => two_fa::create,
        "two_fa.resend" => two_fa::resend,
        "two_fa.check" => two_fa::check,
        "two_fa.cancel" => two_fa::cancel,
        "two_fa.sessions" => two_fa::sessions,
        "two_fa.events" => two_fa::events,
        "ten_dlc.list_brands" => ten_dlc::brands::list_brands,
        "ten_dlc.create_brand" => ten_dlc::brands::create_brand,
        "ten_dlc.get_brand" => ten_dlc::brands::get_brand,
        "ten_dlc.update_brand" => ten_dlc::brands::update_brand,
        "ten_dlc.delete_brand" => ten_dlc::brands::delete_brand,
        "ten_dlc.list_brand_appeals" => ten_dlc::vettings::list_brand_appeals,
        "ten_dlc.create_brand_appeal" => ten_dlc::vettings::create_brand_appeal,
        "ten_dlc.list_evidence" => ten_dlc::evidence::list_evidence,
        "ten_dlc.upload_evidence" => ten_dlc::evidence::upload_evidence,
        "ten_dlc.get_evidence" => ten_dlc::evidence::get_evidence,
        "ten_dlc.delete_evidence" => ten_dlc::evidence::delete_evidence,
        "ten_dlc.list_vettings" => ten_dlc::vettings::list_vettings,
        "ten_dlc.create_vetting" => ten_dlc::vettings::create_vetting,
        "ten_dlc.import_vetting" => ten_dlc::vettings::import_vetting,
        "ten_dlc.list_vetting_appeals" => ten_dlc::vettings::list_vetting_appeals,
        "ten_dlc.create_vetting_appeal" => ten_dlc::vettings::create_vetting_appeal,
        "ten_dlc.qualify_use_case" => ten_dlc::numbers::qualify_use_case,
        "ten_dlc.list_campaigns" => ten_dlc::campaigns::list_campaigns,
        "ten_dlc.list_brand_campaigns" => ten_dlc::campaigns::list_brand_campaigns,
        "ten_dlc.create_campaign" => ten_dlc::campaigns::create_campaign,
        "ten_dlc.get_campaign" => ten_dlc::campaigns::get_campaign,
        "ten_dlc.update_campaign" => ten_dlc::campaigns::update_campaign,
        "ten_dlc.delete_campaign" => ten_dlc::campaigns::delete_campaign,
        "ten_dlc.list_numbers" => ten_dlc::numbers::list_numbers,
        "ten_dlc.link_number" => ten_dlc::numbers::link_number,
        "ten_dlc.unlink_number" => ten_dlc::numbers::unlink_number,
        "ten_dlc.nudge_campaign" => ten_dlc::campaigns::nudge_campaign,
        "ten_dlc.list_subscriptions" => ten_dlc::subscriptions::list_subscriptions,
        "ten_dlc.create_subscription" => ten_dlc::subscriptions::create_subscription,
        "ten_dlc.delete_subscription" => ten_dlc::subscriptions::delete_subscription,
        "voice_campaigns.create" => voice_campaigns::create,
        "voice_campaigns.get" => voice_campaigns::get,
        "webrtc_tokens.list" => webrtc_tokens::list,
        "webrtc_tokens.create" => webrtc_tokens::create,
        "webrtc_tokens.get" => webrtc_tokens::get,
        "webrtc_tokens.update" => webrtc_tokens::update,
        "webrtc_tokens.delete" => webrtc_tokens::delete,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_operation_has_a_handler() {
        let missing: Vec<_> =
            wavix::operation::operations().map(|row| row.name).filter(|name| super::handler(name).is_none()).collect();
        assert!(missing.is_empty(), "the simulator lacks {missing:?}");
    }
}
