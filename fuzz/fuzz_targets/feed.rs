//! Any bytes as a feed.
#![no_main]

mod capture;

use dateline_capture::Form;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| capture::through(bytes, Form::Feed));
