import Foundation
import Platform

/// The program `ptg-sample`: it writes the sample export, or a national one of ten years, from a
/// seed.
@main
struct Main {
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      try write(options)
    } catch {
      FileHandle.standardError.write(Data("ptg-sample: \(error)\n".utf8))
      exit(error.exitStatus)
    }
  }

  private static func write(_ options: Options) throws(SampleError) {
    guard let out = options.out else { throw .usage("--out is missing") }
    let data = try ReferenceData(folder: options.reference)
    let sample = Sample(data: data, seed: options.seed, scale: options.scale)
    do {
      guard let trust = options.trust else { return try sample.write(to: out) }
      try SampleTrust(folder: trust).sign { key throws(PlatformError) in
        try sample.write(to: out, signingWith: key)
      }
    } catch {
      throw .platform(error)
    }
  }
}
