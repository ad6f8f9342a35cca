package id.kinerja;

import id.kinerja.shared.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Where the house listens, asked before anything else is begun. */
final class Door {

    private Door() {}

    static void mustBeFree(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections of an earlier start may still be fading
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw Refused.because(StartText.NO_SUCH_ADDRESS, address, e.toString());
        } catch (IOException e) {
            throw String.valueOf(e.getMessage()).contains("in use")
                    ? taken(port)
                    : Refused.because(StartText.NO_SUCH_ADDRESS, address + ":" + port, String.valueOf(e.getMessage()));
        }
    }

    static Refused taken(int port) {
        return Refused.because(StartText.PORT_TAKEN, Integer.toString(port));
    }
}
