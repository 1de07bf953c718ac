//! The simulator as a program.

use std::process::ExitCode;

fn main() -> ExitCode {
    wavix_simulator::main_with_args(std::env::args().skip(1))
}
