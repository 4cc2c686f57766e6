/// Lets a test make system calls fail.
///
/// Checking this value before each call is cheap: the call itself costs a thousand times more.
package enum SystemFault {
  /// Asked before each call with the attempt and the path; an error number (errno(3)) makes it
  /// fail.
  @TaskLocal package static var refusal:
    (@Sendable (_ attempt: String, _ path: String) -> Int32?)? = nil
}
