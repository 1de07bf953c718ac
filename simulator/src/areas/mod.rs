//! What each operation does: one file per area, as in the library's table.

pub(crate) mod buy;
pub(crate) mod cart;
pub(crate) mod cdrs;
pub(crate) mod delivery;
pub(crate) mod e911;
pub(crate) mod messages;
pub(crate) mod number_validator;
pub(crate) mod numbers;
pub(crate) mod opt_outs;
pub(crate) mod papers;
pub(crate) mod sender_ids;
pub(crate) mod sip_trunks;
pub(crate) mod speech_analytics;
pub(crate) mod validation;
pub(crate) mod voice_campaigns;

use wavix::operation::Operation;

use crate::answer::Outcome;
use crate::arguments::Arguments;
use crate::gate::Caller;
use crate::refusal::Refusal;
use crate::world::World;

type Handler = fn(&mut World, &Caller, Arguments) -> Outcome;

pub(crate) fn handle(world: &mut World, caller: &Caller, operation: &Operation, arguments: Arguments) -> Outcome {
    match handler(operation.name) {
        Some(handler) => handler(world, caller, arguments),
        None => Err(Refusal::new(501, format!("The simulator does not have {}", operation.name))),
    }
}

fn handler(name: &str) -> Option<Handler> {
    Some(match name {
        "buy.countries" => buy::countries,
        "buy.regions" => buy::regions,
        "buy.cities" => buy::cities,
        "buy.region_cities" => buy::region_cities,
        "buy.numbers" => buy::numbers,
        "cart.get" => cart::get,
        "cart.add" => cart::add,
        "cart.remove" => cart::remove,
        "cart.checkout" => cart::checkout,
        "cdrs.list" => cdrs::list,
        "cdrs.export" => cdrs::export,
        "cdrs.csv" => cdrs::csv,
        "cdrs.metrics" => cdrs::metrics,
        "cdrs.get" => cdrs::get,
        "cdrs.transcription" => speech_analytics::transcription,
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
        "sender_ids.restrictions" => sender_ids::restrictions,
        "sender_ids.create" => sender_ids::create,
        "sender_ids.list" => sender_ids::list,
        "sender_ids.get" => sender_ids::get,
        "sender_ids.delete" => sender_ids::delete,
        "sip_trunks.list" => sip_trunks::list,
        "sip_trunks.create" => sip_trunks::create,
        "sip_trunks.get" => sip_trunks::get,
        "sip_trunks.update" => sip_trunks::update,
        "sip_trunks.delete" => sip_trunks::delete,
        "voice_campaigns.create" => voice_campaigns::create,
        "voice_campaigns.get" => voice_campaigns::get,
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
